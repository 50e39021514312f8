import type { ReactNode } from "react";
import type { Counted } from "./counted";
import { Pages } from "./Pages";
import { type Page, pageOf } from "./pages";

interface Props<R> {
  readonly rows: readonly R[];
  /** The exhibit whose rows these are. */
  readonly label: string;
  readonly children: (page: readonly R[], counted?: Counted) => ReactNode;
}

/** A short table whole, a long one page by page. */
export function Paged<R>({ rows, label, children }: Props<R>) {
  const opening = pageOf(rows.length, 0);
  if (opening === null) return children(rows);
  const draw = ({ first, end }: Page) =>
    children(rows.slice(first, end), { rowCount: rows.length + 1, firstRow: first });
  return (
    <Pages rows={rows} label={label}>
      {draw}
    </Pages>
  );
}
