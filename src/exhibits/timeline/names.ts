import type { DossierEvent } from "../../dossier/format/model";
import type { Measure } from "../marks/measure";
import { shortened } from "../marks/shortened";
import { balancedLinesIn, linesIn, type TextSlice } from "../marks/wrap";
import { type TextLook, textWidth } from "./ink";

export const nameOf = ({ short, title }: DossierEvent): string => short ?? title;

/** The rest of a long name is not measured. */
const LONGEST = 200;

/**
 * A name on a limited number of lines, each no wider than the width, and balanced. What does not fit is
 * replaced by an ellipsis.
 */
export function linesOfName(
  name: string,
  room: { readonly width: number; readonly most: number },
  measure: Measure,
  look: TextLook = "name",
): readonly string[] {
  const words = name.slice(0, LONGEST).trim().replace(/\s+/g, " ");
  const widthOf = (line: string) => textWidth(measure, line, look);
  const part = ({ start, end }: TextSlice) => words.slice(start, end);
  const lines = linesIn(words, (line) => widthOf(part(line)) <= room.width).map(part);
  if (lines.length <= room.most && name.length <= LONGEST)
    return balancedLinesIn(words, room.width, (line) => widthOf(part(line))).map(part);
  const kept = lines.slice(0, room.most);
  const rest = kept.pop() ?? "";
  return [...kept, shortened(rest, room.width, widthOf) ?? "…"];
}

/** The first text that is no wider than the width; null if none is. */
export const firstFitting = (
  texts: readonly string[],
  width: number,
  measure: Measure,
  look: TextLook,
): string | null => texts.find((text) => textWidth(measure, text, look) <= width) ?? null;
