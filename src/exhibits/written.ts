import { MOST_WRITTEN } from "../view/slides";
import type { Tallied } from "./aggregate";
import type { FilteredExhibit } from "./form";

/** The note of slides and pictures on a written table that is too long for them. The page shows it page by page. */
export const writtenDrawn =
  (all: number, say: (counts: Tallied) => string): FilteredExhibit["aggregationNote"] =>
  ({ slide = false }) =>
    slide && all > MOST_WRITTEN ? say({ all, left: all, drawn: MOST_WRITTEN }) : null;
