import type { ReactNode } from "react";
import { pageWords } from "#text";
import { LazyPart, lazyPart } from "../../ui/LazyPart";
import type { Counted } from "./counted";
import { type Page, pageOf } from "./pages";

interface Props<R> {
  readonly rows: readonly R[];
  /** Of what they are the rows. */
  readonly label: string;
  readonly children: (page: readonly R[], counted?: Counted) => ReactNode;
}

/** What turns pages: few tables need it. */
const pages = lazyPart(() => import("./Pages"));

/** A table whole where it is short, else page by page. */
export function Paged<R>({ rows, label, children }: Props<R>) {
  const opening = pageOf(rows.length, 0);
  if (opening === null) return children(rows);
  const draw = ({ first, end }: Page) =>
    children(rows.slice(first, end), { rowCount: rows.length + 1, firstRow: first });
  return (
    <LazyPart file={pages} waiting={draw(opening)} failed={pageWords.exhibits.failed}>
      {(Pages) => (
        <Pages rows={rows} label={label}>
          {draw}
        </Pages>
      )}
    </LazyPart>
  );
}
