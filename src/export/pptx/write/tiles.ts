import { pptxWords } from "#text";
import type { ContentTile, TilesContent } from "../../../exhibits/content";
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
/** What a number stands in, beside what it is. */
const NUMBER_WIDTH = 252;
const BETWEEN = 20;
const QUALIFIER = 22;
const PADDING = 8;
/** Up to two clusters are side by side. With more, each has a line, with its heading at the left. */
const SIDE_BY_SIDE = 2;
const HEAD_WIDTH = 224;

/** How the numbers of a slide are set: all alike. */
interface Setting {
  /** The number over its text, or beside it. */
  readonly isStacked: boolean;
  readonly number: number;
  readonly text: number;
}

interface PlacedTile {
  readonly tile: ContentTile;
  readonly box: StageBox;
  /** A hairline over it. */
  readonly isDivided: boolean;
}

/** Numbers set large, under the source that each is from. */
export function writeTiles(canvas: Canvas, { clusters }: TilesContent, box: StageBox): void {
  const isStacked = clusters.length > SIDE_BY_SIDE;
  const placed = clusters.map(({ title, source, tiles }, at) => {
    const own = isStacked ? lineOf(box, at, clusters.length) : columnOf(box, at, clusters.length);
    writeHead(canvas, title, source, own, isStacked);
    return isStacked ? besideEachOther(tiles, own) : underEachOther(tiles, own);
  });
  const all = placed.flat();
  const setting = settingOf(all, isStacked);
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

function writeHead(canvas: Canvas, title: string, source: string, box: StageBox, isStacked: boolean): void {
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

function underEachOther(tiles: readonly ContentTile[], box: StageBox): readonly PlacedTile[] {
  const height = (box.height - HEAD.height) / tiles.length;
  return tiles.map((tile, at) => ({
    tile,
    box: { ...box, y: box.y + HEAD.height + at * height, height },
    isDivided: at > 0,
  }));
}

function besideEachOther(tiles: readonly ContentTile[], box: StageBox): readonly PlacedTile[] {
  const width = (box.width - HEAD_WIDTH) / tiles.length;
  return tiles.map((tile, at) => ({
    tile,
    box: { ...box, x: box.x + HEAD_WIDTH + at * width, width: width - BETWEEN },
    isDivided: false,
  }));
}

const numberWidth = (width: number, isStacked: boolean): number =>
  isStacked ? width : Math.min(NUMBER_WIDTH, width * 0.5);
const textWidth = (width: number, isStacked: boolean): number =>
  isStacked ? width : width - numberWidth(width, isStacked) - BETWEEN;

/** The largest number and text that fit every tile. */
function settingOf(all: readonly PlacedTile[], isStacked: boolean): Setting {
  const numbers = { greatest: isStacked ? 40 : 62, least: LEAST, step: 1 };
  const number =
    largestThatFits(numbers, (size) =>
      all.every(
        ({ tile, box }) =>
          measureAnywhere(tile.number, size, true) <= numberWidth(box.width, isStacked) * 0.95,
      ),
    ) ?? LEAST;
  const texts = { greatest: isStacked ? 20 : 22, least: LEAST, step: 1 };
  const text =
    largestThatFits(texts, (size) =>
      all.every(({ tile, box }) => {
        const width = textWidth(box.width, isStacked);
        const above = isStacked ? number * 1.25 : 0;
        const high = heightOf(tile.text, { size, width }) + heightOf(tile.cite, { size: LEAST, width });
        return above + high + 2 * PADDING <= box.height;
      }),
    ) ?? LEAST;
  return { isStacked, number, text };
}

function writeTile(
  canvas: Canvas,
  { tile: { qualifier, number, text, cite, matches }, box, isDivided }: PlacedTile,
  setting: Setting,
): void {
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
  const own = isStacked ? setting.number * 1.25 : inner.height;
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
      { text: number, size: setting.number, bold: true, color: color(matches ? "ink" : "ink-3") },
    ],
    { ...inner, width: numberWidth(box.width, isStacked), height: own },
    { size: setting.number, font: TITLE_FONT, valign },
  );
  const width = textWidth(box.width, isStacked);
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
