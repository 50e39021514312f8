import { wrap } from "../../exhibits/marks/wrap";
import { measureAnywhere } from "./measureAnywhere";

/** Between baselines, in sizes of the type. */
export const LINE = 1.2;

interface Setting {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

const linesOf = (text: string, { size, width, bold = false }: Setting): readonly string[] =>
  wrap(text, width, size, (part, partSize) => measureAnywhere(part, partSize, bold));

/** The height that a text needs at most, in CSS pixels: PowerPoint breaks its lines itself, in narrower letters. */
export const heightOf = (text: string, setting: Setting): number =>
  linesOf(text, setting).length * setting.size * LINE;
