import { pptxWords } from "#text";
import type { ContentTile, TilesContent } from "../../../exhibits/content";
import { arrangementOf, type NumberSetting, numberSetting } from "../../../exhibits/marks/tileSetting";
import type { StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { TEXT_FONT, TITLE_FONT } from "../fonts";
import { measureAnywhere } from "../measureAnywhere";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";

const GUTTER = { x: 56, y: 12 };
const { smallest: LEAST } = SLIDE_TYPE;
const HEAD = { title: 30, source: 19, height: 58, padding: 16 };
const BETWEEN = 20;
const QUALIFIER = 22;
const PADDING = 8;
/** Under a number that stands over its text. */
const UNDER = 2;
const HEAD_WIDTH = 224;
/** The part of its column that the widest number may fill. */
const FILLED = 0.95;

type TileCanvas = Pick<Canvas, "text" | "shape">;

/** How the numbers of a slide are set. */
interface Setting extends NumberSetting {
  /** The number over its text, or beside it. */
  readonly isStacked: boolean;
  /** The size of the texts. */
  readonly text: number;
}

interface PlacedTile {
  readonly tile: ContentTile;
  readonly box: StageBox;
  /** A hairline over it. */
  readonly isDivided: boolean;
}

/** Numbers set large, under the source that each is from. */
export function writeTiles(canvas: TileCanvas, { clusters }: TilesContent, box: StageBox): void {
  const counts = clusters.map(({ tiles }) => tiles.length);
  const arrangement = arrangementOf(counts);
  const isStacked = arrangement === "rows";
  const placed = clusters.map(({ title, source, tiles }, at) => {
    const own = isStacked ? lineOf(box, at, clusters.length) : columnOf(box, at, clusters.length);
    writeHead(canvas, title, source, own, isStacked);
    if (isStacked) return besideEachOther(tiles, own);
    return underEachOther(tiles, own, arrangement === "columns" ? 2 : 1);
  });
  const all = placed.flat();
  const setting = settingOf(all, counts);
  for (const tile of all) writeTile(canvas, tile, setting);
}

const columnOf = (box: StageBox, at: number, of: number): StageBox => {
  const width = (box.width - GUTTER.x * (of - 1)) / of;
  return { ...box, x: box.x + at * (width + GUTTER.x), width };
};

const lineOf = (box: StageBox, at: number, of: number): StageBox => {
  const height = (box.height - GUTTER.y * (of - 1)) / of;
  return { ...box, y: box.y + at * (height + GUTTER.y), height };
};

function writeHead(
  canvas: TileCanvas,
  title: string,
  source: string,
  box: StageBox,
  isStacked: boolean,
): void {
  canvas.shape(
    pptxWords.objects.rule,
    "line",
    { ...box, height: 0 },
    { line: { color: color("ink"), width: 3 }, alt: null },
  );
  const runs: readonly Run[] = [
    { text: title, size: HEAD.title, bold: true, ends: true },
    { text: source, size: HEAD.source, font: TEXT_FONT, color: color("ink-3") },
  ];
  const top = { ...box, y: box.y + HEAD.padding, height: HEAD.height - HEAD.padding };
  if (isStacked) {
    canvas.text(
      pptxWords.objects.source(source),
      runs,
      { ...top, width: HEAD_WIDTH - BETWEEN, height: box.height - HEAD.padding },
      { size: HEAD.source, font: TITLE_FONT },
    );
    return;
  }
  const year = measureAnywhere(title, HEAD.title, true) + BETWEEN;
  canvas.text(
    pptxWords.objects.source(title),
    title,
    { ...top, width: year },
    { size: HEAD.title, bold: true, font: TITLE_FONT, valign: "middle" },
  );
  canvas.text(
    pptxWords.objects.source(source),
    source,
    { ...top, x: box.x + year, width: box.width - year },
    { size: HEAD.source, color: color("ink-3"), align: "right", valign: "middle" },
  );
}

function underEachOther(
  tiles: readonly ContentTile[],
  box: StageBox,
  columns: number,
): readonly PlacedTile[] {
  const height = (box.height - HEAD.height) / Math.ceil(tiles.length / columns);
  return tiles.map((tile, at) => {
    const line = Math.floor(at / columns);
    const y = box.y + HEAD.height + line * height;
    return {
      tile,
      box: { ...columnOf(box, at % columns, columns), y, height },
      isDivided: line > 0,
    };
  });
}

function besideEachOther(tiles: readonly ContentTile[], box: StageBox): readonly PlacedTile[] {
  const width = (box.width - HEAD_WIDTH) / tiles.length;
  return tiles.map((tile, at) => ({
    tile,
    box: { ...box, x: box.x + HEAD_WIDTH + at * width, width: width - BETWEEN },
    isDivided: false,
  }));
}

/** The height of a number over its text, with its qualifier before it. */
const heightOver = ({ qualifier, number }: ContentTile, size: number, width: number): number =>
  heightOf(`${qualifier} ${number}`, { size: Math.max(size, QUALIFIER), width, bold: true }) + UNDER;

const ems = (text: string): number => measureAnywhere(text, 1, true) / FILLED;

/** The largest number and text that fit every tile. */
function settingOf(all: readonly PlacedTile[], counts: readonly number[]): Setting {
  const isStacked = arrangementOf(counts) === "rows";
  const numbers = all.map(({ tile }) => tile.number);
  const { width, textWidth, sizeOf: widthAllows } = numberSetting(numbers, counts, ems);
  const greatest = Math.max(...numbers.map(widthAllows));
  const limit =
    largestThatFits({ greatest, least: LEAST, step: 1 }, (most) =>
      all.every(({ tile: { qualifier, number }, box }) => {
        const size = Math.min(most, widthAllows(number));
        const high =
          (qualifier === "" ? 0 : heightOf(qualifier, { size: QUALIFIER, width, bold: true })) +
          heightOf(number, { size, width, bold: true });
        return isStacked || high + 2 * PADDING <= box.height;
      }),
    ) ?? LEAST;
  const sizeOf = (number: string) => Math.min(limit, widthAllows(number));
  const texts = { greatest: isStacked ? 20 : 22, least: LEAST, step: 1 };
  const text =
    largestThatFits(texts, (size) =>
      all.every(({ tile, box }) => {
        const above = isStacked ? heightOver(tile, sizeOf(tile.number), width) : 0;
        const high =
          heightOf(tile.text, { size, width: textWidth }) +
          heightOf(tile.cite, { size: LEAST, width: textWidth });
        return above + high + 2 * PADDING <= box.height;
      }),
    ) ?? LEAST;
  return { isStacked, sizeOf, text, width, textWidth };
}

function writeTile(canvas: TileCanvas, { tile, box, isDivided }: PlacedTile, setting: Setting): void {
  const { qualifier, number, text, cite, matches } = tile;
  const { isStacked } = setting;
  const name = pptxWords.objects.tile(text);
  if (isDivided)
    canvas.shape(
      pptxWords.objects.rule,
      "line",
      { ...box, height: 0 },
      { line: { color: color("rule"), width: 1 }, alt: null },
    );
  const inner = { ...box, y: box.y + PADDING, height: box.height - 2 * PADDING };
  const valign = isStacked ? "top" : "middle";
  const size = setting.sizeOf(number);
  const own = isStacked ? heightOver(tile, size, setting.width) : inner.height;
  canvas.text(
    name,
    [
      ...(qualifier === ""
        ? []
        : [
            {
              text: isStacked ? `${qualifier} ` : qualifier,
              size: QUALIFIER,
              font: TEXT_FONT,
              bold: true,
              color: color(matches ? "ink-2" : "ink-3"),
              ends: !isStacked,
            },
          ]),
      { text: number, size, bold: true, color: color(matches ? "ink" : "ink-3") },
    ],
    { ...inner, width: setting.width, height: own },
    { size, font: TITLE_FONT, valign },
  );
  const { textWidth: width } = setting;
  canvas.text(
    name,
    [
      { text, color: color(matches ? "ink" : "ink-3"), ends: true },
      { text: cite, size: LEAST, color: color("ink-3") },
    ],
    isStacked
      ? { ...inner, y: inner.y + own, height: inner.height - own }
      : { ...inner, x: box.x + box.width - width, width },
    { size: setting.text, valign },
  );
}
