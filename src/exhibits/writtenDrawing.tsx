import type { ReactNode } from "react";
import type { Counted } from "./figure/counted";
import { Paged } from "./figure/Paged";
import type { Drawing } from "./form";
import { partOf } from "./written";

/** A written table: on a slide the rows of its part, elsewhere all rows, page by page if they are many. */
export function writtenDrawing<R>(
  all: readonly R[],
  label: string,
  table: (rows: readonly R[], counted?: Counted) => ReactNode,
): Drawing {
  return {
    draw: ({ part }) =>
      part ? (
        table(partOf(all, part.at, part.of))
      ) : (
        <Paged rows={all} label={label}>
          {table}
        </Paged>
      ),
    heightAt: null,
    marks: [],
  };
}
