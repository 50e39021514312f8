import { type ToggleEvent, useId, useRef, useState } from "react";
import { exportWords } from "#text";
import type { Exhibit } from "../dossier/format/schema";
import type { ExhibitModel } from "../exhibits/buildExhibit";
import { downloadExhibit, type Outcome } from "../export/downloadExhibit";
import { exhibitAddress } from "../export/exhibitAddress";
import { FORMATS, type Format } from "../export/formats";
import { menuKeys } from "../ui/menuKeys";
import { hrefOf } from "../view/address";
import { useDossier, useView } from "../view/ViewContext";
import css from "./downloadMenu.module.css";

interface Props {
  readonly exhibit: Exhibit;
  readonly presented: ExhibitModel;
}

/** How long good news stays: nobody has to answer it. */
const READ_MS = 4_000;

/** What can be had of an exhibit, and what came of it. */
export function DownloadMenu({ exhibit, presented }: Props) {
  const dossier = useDossier();
  const { view } = useView();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLSpanElement>(null);
  const id = useId();

  const have = async (format: Format) => {
    if (answer.current && button.current) placeWithin(answer.current, button.current);
    setOutcome({ said: exportWords.working, next: null, failed: false });
    const address = exhibitAddress(exhibit.id, view, { hrefOf, page: location.href });
    const result = await downloadExhibit(format, { dossier, view, exhibit, model: presented, address });
    setOutcome(result);
    if (!result.failed) setTimeout(() => setOutcome((now) => (now === result ? null : now)), READ_MS);
  };
  /** What was pressed goes: the focus goes back to where it all began. */
  const leave = async (next: Outcome["next"]) => {
    button.current?.focus();
    setOutcome(null);
    if (next) await have(next.format);
  };
  const place = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === "open" && button.current) placeBy(currentTarget, button.current);
  };
  const follow = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === "open");
    if (newState === "open") currentTarget.querySelector("button")?.focus();
    // Some browsers give the focus back only to what had it, and a click does not focus a button there.
    else if (document.activeElement === document.body) button.current?.focus();
  };

  return (
    <span className={css.download}>
      <button
        ref={button}
        type="button"
        className={css.tool}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
      >
        {exportWords.download}
      </button>
      <div
        id={id}
        popover="auto"
        role="menu"
        aria-label={exportWords.menuOf(exhibit.title)}
        className={css.menu}
        onBeforeToggle={place}
        onToggle={follow}
        onKeyDown={menuKeys}
      >
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            role="menuitem"
            className={css.entry}
            data-format={format}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => have(format)}
          >
            {exportWords.formats[format]}
          </button>
        ))}
      </div>
      <span ref={answer} className={css.outcome} data-said={outcome !== null}>
        <span aria-live="polite">{outcome?.said}</span>
        {outcome?.next && <Answer label={outcome.next.label} give={() => leave(outcome.next)} />}
        {outcome?.failed && <Answer label={exportWords.dismiss} give={() => leave(null)} />}
      </span>
    </span>
  );
}

function Answer({ label, give }: { readonly label: string; readonly give: () => void }) {
  return (
    <button type="button" className={css.next} onClick={give}>
      {label}
    </button>
  );
}

/** Under the button or above it, wherever there is more room, and on that side from which it runs inwards. */
function placeBy(menu: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [x, y] = [scrollX, scrollY];
  const toTheRight = left + right < clientWidth;
  const below = clientHeight - bottom > top;
  menu.dataset.side = `${below ? "below" : "above"} ${toTheRight ? "right" : "left"}`;
  menu.style.setProperty("--x", `${(toTheRight ? left : right) + x}px`);
  menu.style.setProperty("--y", `${(below ? bottom : top) + y}px`);
}

/** Flush with that edge of the button from which there is more room, and never out of the window. */
function placeWithin(answer: HTMLElement, button: HTMLElement): void {
  const { left, right } = button.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const toTheRight = clientWidth - left > right;
  answer.dataset.side = toTheRight ? "right" : "left";
  answer.style.setProperty("--room", `${(toTheRight ? clientWidth - left : right) - EDGE}px`);
}

/** Kept free at the edges of the window. */
const EDGE = 8;
