import type { ContentTile, TilesContent } from "../../exhibits/content";
import { type Block, beside, EMPTY, gap, hairline, lettering, paragraph, stacked } from "./block";
import { headline, type Pen, plain, strong } from "./pen";
import type { Room } from "./table";

/** Sizes of type. */
const TYPE = { title: 21, source: 14, number: 34, qualifier: 14, text: 15, cite: 13 };
const GUTTER = 28;
const PADDING = 9;
/** Of a cluster's width, where numbers stand in lines. */
const NUMBER_SHARE = 0.36;
/**
 * Up to two clusters are side by side, with a number per line. With more, the numbers of a cluster are side by
 * side.
 */
const SIDE_BY_SIDE = 2;
const PER_LINE = 3;

/** Numbers set large, under the source that each is from. */
export function tilesBlock(pen: Pen, { clusters }: TilesContent, { width, scale }: Room): Block {
  const gutter = GUTTER * scale;
  if (clusters.length === SIDE_BY_SIDE) return pairBlock(pen, clusters, { width, scale });
  const blocks = clusters.map(({ title, source, tiles }) =>
    stacked([headBlock(pen, title, source, { width, scale }), gridBlock(pen, tiles, { width, scale })]),
  );
  return stacked(blocks.flatMap((block, at) => (at === 0 ? [block] : [gap(gutter), block])));
}

/** Side by side, a number per line. A line is as high as its fullest cell. */
function pairBlock(pen: Pen, clusters: TilesContent["clusters"], { width, scale }: Room): Block {
  const gutter = GUTTER * scale;
  const room = { width: (width - gutter) / SIDE_BY_SIDE, scale };
  const inColumns = (blockOf: (cluster: TilesContent["clusters"][number]) => Block) =>
    beside(clusters.map((cluster, at) => ({ left: at * (room.width + gutter), block: blockOf(cluster) })));
  const lines = Math.max(...clusters.map(({ tiles }) => tiles.length));
  return stacked([
    inColumns(({ title, source }) => headBlock(pen, title, source, room)),
    ...Array.from({ length: lines }, (_, at) =>
      inColumns(({ tiles }) => {
        const tile = tiles[at];
        return tile ? lineBlock(pen, tile, room, at > 0) : EMPTY;
      }),
    ),
  ]);
}

/** The year at the left, the source at the right, or under the year if there is no room beside it. */
function headBlock(pen: Pen, title: string, source: string, { width, scale }: Room): Block {
  const year = headline(TYPE.title * scale);
  const name = plain(TYPE.source * scale, "ink-3");
  const left = width - pen.widthOf(source, name);
  const fits = left > pen.widthOf(title, year) + GUTTER * scale;
  const height = TYPE.title * scale * 1.3;
  return stacked([
    hairline(pen, width, "rule-strong", 2),
    gap(PADDING * scale),
    {
      height,
      at: (x, y) => [
        lettering(pen, title, year, x, y + height * 0.75),
        ...(fits ? [lettering(pen, source, name, x + left, y + height * 0.75)] : []),
      ],
    },
    ...(fits ? [] : [paragraph(pen, [{ text: source, style: name }], width)]),
    gap(PADDING * scale),
  ]);
}

/** A number, what it is beside it, and a line over both. */
function lineBlock(pen: Pen, tile: ContentTile, { width, scale }: Room, isDivided: boolean): Block {
  const left = width * NUMBER_SHARE;
  const number = { width: left - PADDING * scale, scale };
  const padding = gap(PADDING * scale);
  return stacked([
    ...(isDivided ? [hairline(pen, width), padding] : []),
    beside([
      { left: 0, block: numberBlock(pen, tile, number) },
      { left, block: textBlock(pen, tile, { width: width - left, scale }) },
    ]),
    padding,
  ]);
}

/** Numbers beside each other, what each is under it. */
function gridBlock(pen: Pen, tiles: readonly ContentTile[], { width, scale }: Room): Block {
  const gutter = GUTTER * scale;
  const each = (width - gutter * (PER_LINE - 1)) / PER_LINE;
  const lines = Array.from({ length: Math.ceil(tiles.length / PER_LINE) }, (_, line) =>
    beside(
      tiles.slice(line * PER_LINE, (line + 1) * PER_LINE).map((tile, at) => ({
        left: at * (each + gutter),
        block: stacked([
          numberBlock(pen, tile, { width: each, scale }),
          gap(PADDING * scale * 0.5),
          textBlock(pen, tile, { width: each, scale }),
        ]),
      })),
    ),
  );
  return stacked(lines.flatMap((line, at) => (at === 0 ? [line] : [gap(gutter), line])));
}

/** Set smaller if it is too wide. */
function numberBlock(pen: Pen, { qualifier, number, matches }: ContentTile, { width, scale }: Room): Block {
  const small = strong(TYPE.qualifier * scale, matches ? "ink-2" : "ink-3");
  const wished = headline(TYPE.number * scale, matches ? "ink" : "ink-3");
  const size = wished.size * Math.min(1, width / Math.max(1, pen.widthOf(number, wished)));
  const large = { ...wished, size };
  const height = wished.size * 1.1;
  return stacked([
    ...(qualifier === ""
      ? []
      : [paragraph(pen, [{ text: qualifier, style: small }], width, { leading: 1.2 })]),
    { height, at: (x, y) => [lettering(pen, number, large, x, y + height * 0.8)] },
  ]);
}

function textBlock(pen: Pen, { text, cite, matches }: ContentTile, { width, scale }: Room): Block {
  return stacked([
    paragraph(pen, [{ text, style: plain(TYPE.text * scale, matches ? "ink-2" : "ink-3") }], width, {
      leading: 1.35,
    }),
    paragraph(pen, [{ text: cite, style: plain(TYPE.cite * scale, "ink-3") }], width),
  ]);
}
