import type { ExhibitOf } from "../../dossier/format/schema";
import { firstRows } from "../../exhibits/aggregate";
import { type StatRow, statRows } from "../../exhibits/stat/rows";
import type { Job } from "../job";
import { type Block, beside, gap, lettering, paragraph, stacked } from "./block";
import { headline, type Pen, plain, strong } from "./pen";
import type { Room } from "./table";

const NUMBER = 34;
const MARK = 13;
const LABEL = 13;
const GUTTER = 28;
const ROW_GAP = 26;
/** How far a mark stands above its number's baseline, in the number's size. */
const RAISED = 0.42;

/** Figures one by one, large: three in a line, or two where that leaves none alone. */
export function tilesBlock(
  pen: Pen,
  { dossier, view }: Pick<Job, "dossier" | "view">,
  exhibit: ExhibitOf<"stat">,
  { width, scale }: Room,
  most: number,
): Block {
  const rows = firstRows(statRows(dossier, view, exhibit), most);
  const perLine = rows.length === 2 || rows.length === 4 ? 2 : Math.min(3, rows.length);
  const each = (width - GUTTER * scale * (perLine - 1)) / perLine;
  const lines = Array.from({ length: Math.ceil(rows.length / perLine) }, (_, line) =>
    beside(
      rows.slice(line * perLine, (line + 1) * perLine).map((row, at) => ({
        left: at * (each + GUTTER * scale),
        block: tile(pen, row, { width: each, scale }),
      })),
    ),
  );
  return stacked(lines.flatMap((line, at) => (at === 0 ? [line] : [gap(ROW_GAP * scale), line])));
}

function tile(pen: Pen, { figure, value, mark, on }: StatRow, { width, scale }: Room): Block {
  const raised = strong(MARK * scale, on ? "focus" : "ink-3");
  const space = 4 * scale;
  const room = width - pen.widthOf(mark, raised) - space;
  const wished = headline(NUMBER * scale, on ? "ink" : "ink-3");
  const size = wished.size * Math.min(1, room / Math.max(1, pen.widthOf(value, wished)));
  const number = { ...wished, size };
  const height = NUMBER * scale * 1.2;
  const baseline = height * 0.78;
  return stacked([
    {
      height,
      at: (x, y) => [
        lettering(pen, value, number, x, y + baseline),
        lettering(pen, mark, raised, x + pen.widthOf(value, number) + space, y + baseline - size * RAISED),
      ],
    },
    gap(3 * scale),
    paragraph(pen, [{ text: figure.label, style: plain(LABEL * scale, on ? "ink-2" : "ink-3") }], width),
  ]);
}
