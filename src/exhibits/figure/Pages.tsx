import { type ReactNode, useRef, useState } from "react";
import { exhibitWords } from "#text";
import { usePrinting } from "../../ui/usePrinting";
import css from "./paged.module.css";
import { type Page, pageOf, wholeOf } from "./pages";

interface Props {
  readonly rows: readonly unknown[];
  /** The exhibit whose rows these are. */
  readonly label: string;
  readonly children: (page: Page) => ReactNode;
}

/**
 * A long table page by page; on paper, all of it. Pages instead of a scrolling window, because a table sizes its
 * columns by the rows it has and would move them while it scrolls.
 */
export function Pages({ rows, label, children }: Props) {
  const printing = usePrinting();
  // New rows start at their first page.
  const [asked, ask] = useState({ rows, at: 0 });
  const start = useRef<HTMLElement>(null);
  const page = pageOf(rows.length, asked.rows === rows ? asked.at : 0);
  if (page === null || printing) return children(wholeOf(rows.length));
  const turn = (at: number) => ask({ rows, at });
  const more = Math.min(rows.length, page.end + page.end - page.first) - page.end;
  return (
    <>
      <nav ref={start} className={css.pager} aria-label={exhibitWords.pages.name(label)} tabIndex={-1}>
        <Turning page={page} turn={turn} />
        <span role="status">{exhibitWords.pages.rows(page.first + 1, page.end, rows.length)}</span>
      </nav>
      {children(page)}
      {more > 0 && (
        <button
          type="button"
          className={css.more}
          onClick={() => {
            turn(page.at + 1);
            start.current?.focus();
          }}
        >
          {exhibitWords.pages.more(more)}
        </button>
      )}
    </>
  );
}

function Turning({
  page: { at, pages },
  turn,
}: {
  readonly page: Page;
  readonly turn: (at: number) => void;
}) {
  const button = (to: number, name: string) => (
    <button
      type="button"
      className={css.turn}
      // A disabled button would lose the focus at either end.
      aria-disabled={to < 0 || to >= pages}
      onClick={() => turn(to)}
    >
      {name}
    </button>
  );
  return (
    <>
      {button(at - 1, exhibitWords.pages.previous)}
      {button(at + 1, exhibitWords.pages.next)}
      <label>
        {exhibitWords.pages.page}{" "}
        <input
          className={css.number}
          type="number"
          min={1}
          max={pages}
          value={at + 1}
          onChange={({ target }) => {
            if (target.value !== "") turn(target.valueAsNumber - 1);
          }}
        />{" "}
        {exhibitWords.pages.of(pages)}
      </label>
    </>
  );
}
