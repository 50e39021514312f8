import type { ContentTile, TilesContent } from "../../exhibits/content";
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

/** Figures one by one, large: three in a line, or two if that leaves none alone. */
export function tilesBlock(pen: Pen, { tiles }: TilesContent, { width, scale }: Room): Block {
  const perLine = tiles.length === 2 || tiles.length === 4 ? 2 : Math.min(3, tiles.length);
  const each = (width - GUTTER * scale * (perLine - 1)) / perLine;
  const lines = Array.from({ length: Math.ceil(tiles.length / perLine) }, (_, line) =>
    beside(
      tiles.slice(line * perLine, (line + 1) * perLine).map((one, at) => ({
        left: at * (each + GUTTER * scale),
        block: tileBlock(pen, one, { width: each, scale }),
      })),
    ),
  );
  return stacked(lines.flatMap((line, at) => (at === 0 ? [line] : [gap(ROW_GAP * scale), line])));
}

function tileBlock(pen: Pen, { value, mark, label, matches }: ContentTile, { width, scale }: Room): Block {
  const raised = strong(MARK * scale, matches ? "focus" : "ink-3");
  const space = 4 * scale;
  const room = width - pen.widthOf(mark, raised) - space;
  const wished = headline(NUMBER * scale, matches ? "ink" : "ink-3");
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
    paragraph(pen, [{ text: label, style: plain(LABEL * scale, matches ? "ink-2" : "ink-3") }], width),
  ]);
}
