import { type RefObject, useLayoutEffect, useRef } from "react";
import { exportWords } from "#text";
import { EDGE } from "../ui/placeMenu";
import css from "./download.module.css";
import type { Downloading } from "./useDownload";

interface Props<Choice extends string> extends Downloading<Choice> {
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The result of a download, shown beside the button that started it. */
export function DownloadOutcome<Choice extends string>({ button, outcome, have, tell }: Props<Choice>) {
  const note = useRef<HTMLSpanElement>(null);
  const isSaid = outcome !== null;
  useLayoutEffect(() => {
    if (isSaid && note.current && button.current) placeWithin(note.current, button.current);
  }, [isSaid, button]);
  const next = outcome?.next;
  /** The pressed button goes away, so the focus goes back to the button that started the download. */
  const leave = () => {
    button.current?.focus();
    tell(null);
  };
  return (
    <span ref={note} className={css.outcome} data-said={isSaid}>
      <span aria-live="polite">{outcome?.said}</span>
      {next && (
        <button
          type="button"
          className={css.next}
          onClick={async () => {
            leave();
            await have(next.choice);
          }}
        >
          {next.label}
        </button>
      )}
      {outcome?.failed && (
        <button type="button" className={css.next} onClick={leave}>
          {exportWords.dismiss}
        </button>
      )}
    </span>
  );
}

/** Aligned with the edge of the button that has more room beside it, so that it stays in the window. */
function placeWithin(note: HTMLElement, button: HTMLElement): void {
  const { left, right } = button.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const toTheRight = clientWidth - left > right;
  note.dataset.side = toTheRight ? "right" : "left";
  note.style.setProperty("--room", `${(toTheRight ? clientWidth - left : right) - EDGE}px`);
}
