import { type ToggleEvent, useRef, useState } from "react";
import { pageWords, takeawayWords } from "#text";
import { NEXT_BEST, saveWhole, WAYS, type Way } from "../../export/downloadAll/ways";
import { useOpened } from "../../load/opened";
import { LazyPart, lazyPart } from "../../ui/LazyPart";
import { menuKeys } from "../../ui/menuKeys";
import { printPage } from "../../ui/printPage";
import { useDossier, useView } from "../../view/ViewContext";
import dashboard from "../dashboard.module.css";
import css from "./downloadAll.module.css";

const printDeck = lazyPart(() => import("../../deck/PrintDeck"));

interface Props {
  /** What the button that opens it names. */
  readonly id: string;
  readonly button: () => HTMLElement | null;
}

interface Outcome {
  readonly said: string;
  /** What to have instead; null where it went well. */
  readonly failed: Way | null;
}

/** How long good news stays: nobody has to answer it. */
const READ_MS = 4_000;

/** What the whole can be had as, and what came of it. */
export function DownloadAllMenu({ id, button }: Props) {
  const dossier = useDossier();
  const opened = useOpened();
  const { view } = useView();
  const menu = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [printing, setPrinting] = useState(false);

  const answer = (result: Outcome | null) => {
    setOutcome(result);
    if (result?.failed === null)
      setTimeout(() => setOutcome((now) => (now === result ? null : now)), READ_MS);
  };
  const fail = (way: Way) => answer({ said: takeawayWords.failed[way], failed: way });
  const printed = (way: Way, done: boolean) => (done ? answer(null) : fail(way));
  const have = async (way: Way) => {
    // Where its part does not come, that is said in its place.
    setOutcome(way === "slides" ? null : { said: takeawayWords.working, failed: null });
    if (way === "slides") setPrinting(true);
    else if (way === "handout") printed(way, await printPage());
    else
      await saveWhole(way, { dossier, opened, view }).then(
        (name) => answer({ said: takeawayWords.handed(name), failed: null }),
        () => fail(way),
      );
  };
  const follow = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === "open") {
      placeUnder(currentTarget, button());
      currentTarget.querySelector("button")?.focus();
    } else if (document.activeElement === document.body) button()?.focus();
  };
  const next = outcome?.failed ? NEXT_BEST[outcome.failed] : null;
  return (
    <>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={takeawayWords.menu}
        className={css.menu}
        onToggle={follow}
        onKeyDown={menuKeys}
      >
        {WAYS.map((way) => (
          <button
            key={way}
            type="button"
            role="menuitem"
            data-way={way}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => have(way)}
          >
            {takeawayWords.ways[way]}
          </button>
        ))}
      </div>
      <span className={css.outcome} data-said={outcome !== null}>
        <span aria-live="polite">{outcome?.said}</span>
        {outcome?.failed && next && (
          <>
            <button type="button" onClick={() => have(next)}>
              {next === outcome.failed
                ? takeawayWords.again
                : takeawayWords.instead(takeawayWords.ways[next])}
            </button>
            <button type="button" onClick={() => setOutcome(null)}>
              {takeawayWords.dismiss}
            </button>
          </>
        )}
      </span>
      {printing && (
        <LazyPart file={printDeck} failed={pageWords.parts.noSlides} className={dashboard.fault}>
          {(PrintDeck) => (
            <PrintDeck
              done={(done) => {
                setPrinting(false);
                printed("slides", done);
              }}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}

/** Under its button, and inside the window's edges. */
function placeUnder(menu: HTMLElement, button: HTMLElement | null): void {
  if (!button) return;
  const { left, bottom } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - menu.offsetWidth - EDGE;
  menu.style.left = `${Math.max(EDGE, Math.min(left, room)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY + GAP}px`;
}

/** In CSS pixels. */
const EDGE = 8;
const GAP = 4;
