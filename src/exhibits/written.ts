import { MOST_WRITTEN } from "../view/slides";
import type { Tallied } from "./aggregate";
import type { FilteredExhibit } from "./form";

/** What slides and pictures say of a written table too long for them; the page turns its pages. */
export const writtenDrawn =
  (all: number, say: (counts: Tallied) => string): FilteredExhibit["aggregationNote"] =>
  ({ slide = false }) =>
    slide && all > MOST_WRITTEN ? say({ all, left: all, drawn: MOST_WRITTEN }) : null;
