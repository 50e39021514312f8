import { deckWords, pageWords, pptxWords, sourceCounts, sourceWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { Source } from "../../../dossier/format/schema";
import { signsInDeck } from "../../../exhibits/signsInDeck";
import { isWebAddress } from "../../../ui/SafeLink";
import { across, STAGE_GAP, type StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { TITLE_FONT } from "../fonts";
import { point, section, under } from "../notes";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";
import { drawHead, footOf } from "./headAndFoot";

const GAP = { row: 24, column: 56 };
/** Under a rule, over what it heads. */
const UNDER_RULE = 16;
const MOST_COLUMNS = 3;
const { smallest: LEAST, subtitle: SIGN } = SLIDE_TYPE;
/** Of a source's name and of what is said of it; beside two others both are set smaller. */
const GREATEST = { head: 36, text: 24 };
const OF_THREE = 0.8;
/** How the signs share the width. */
const SHARES = [1, 0.7, 1.3];

/** The articles, each with what it holds and its address, which is a link; under them what the signs mean. */
export function sourcesSlide(canvas: Canvas, dossier: Dossier): void {
  const sources = [...dossier.sources.values()];
  const foot = footOf(dossier.title, []);
  const signs = signsIn(dossier, foot.room);
  const grid = gridFor(dossier, sources, { ...foot.room, height: signs.y - STAGE_GAP - foot.room.y });
  const shown = grid.rows.flat().length;
  const rest = sources.slice(shown);
  const subtitle = rest.length === 0 ? "" : pptxWords.firstSources(shown, sources.length);
  drawHead(canvas, { title: deckWords.sources, subtitle, filters: [], isEmpty: false });
  drawSources(canvas, grid);
  drawSigns(canvas, signs);
  foot.draw(canvas);
  const { published, author } = pptxWords.notes;
  canvas.notes([
    ...sources.flatMap(({ title, publishedNote, authorNote }) =>
      section(title, [
        ...(publishedNote === undefined ? [] : [point(published(publishedNote))]),
        ...(authorNote === undefined ? [] : [point(author(authorNote))]),
      ]),
    ),
    ...section(
      deckWords.sources,
      rest.flatMap((source) => [point(`${sourceWords(source)}: ${source.title}`), under(source.url)]),
    ),
  ]);
}

/** A source as it is written, a run a line. */
interface SourceRecord {
  readonly name: string;
  readonly runs: readonly SizedRun[];
}

interface SourceGrid {
  readonly room: StageBox;
  /** Of a column. */
  readonly width: number;
  readonly rows: readonly (readonly SourceRecord[])[];
}

/** Records as large as they all fit; rather than too small to be read by name alone, and then only the first. */
function gridFor(dossier: Dossier, sources: readonly Source[], room: StageBox): SourceGrid {
  const columns = Math.min(MOST_COLUMNS, sources.length);
  const width = (room.width - GAP.column * (columns - 1)) / columns;
  const gridOf = (write: (source: Source) => readonly SizedRun[]): SourceGrid => {
    const records = sources.map((source) => ({ name: sourceWords(source), runs: write(source) }));
    const rows = Array.from({ length: Math.ceil(sources.length / columns) }, (_, at) =>
      records.slice(at * columns, (at + 1) * columns),
    );
    return { room, width, rows };
  };
  const isIn = (grid: SourceGrid) => heightOfGrid(grid) <= room.height;
  const range = { greatest: columns === MOST_COLUMNS ? OF_THREE : 1, least: 0.5, step: 0.05 };
  const scale = largestThatFits(range, (tried) =>
    isIn(gridOf((source) => recordRuns(dossier, source, tried))),
  );
  if (scale !== null) return gridOf((source) => recordRuns(dossier, source, scale));
  const named = gridOf((source) => [nameRun(source, LEAST)]);
  const most = named.rows.findLastIndex((_, at) => isIn({ ...named, rows: named.rows.slice(0, at + 1) }));
  return { ...named, rows: named.rows.slice(0, Math.max(1, most + 1)) };
}

const heightOfRow = (row: readonly SourceRecord[], width: number): number =>
  UNDER_RULE + Math.max(...row.map(({ runs }) => heightOfRuns(runs, width)));

const heightOfGrid = ({ rows, width }: SourceGrid): number =>
  rows.reduce((sum, row) => sum + heightOfRow(row, width), GAP.row * (rows.length - 1));

function drawSources(canvas: Canvas, grid: SourceGrid): void {
  const { room, width, rows } = grid;
  const { rule, source } = pptxWords.objects;
  let y = room.y + Math.max(0, room.height - heightOfGrid(grid)) / 2;
  for (const row of rows) {
    const height = heightOfRow(row, width);
    for (const [at, { name, runs }] of row.entries()) {
      const x = room.x + at * (width + GAP.column);
      const line = { color: color("ink"), width: 3 };
      canvas.shape(rule, "line", { x, y, width, height: 0 }, { line, alt: null });
      const box = { x, y: y + UNDER_RULE, width, height: height - UNDER_RULE };
      canvas.text(source(name), runs, box, { size: LEAST });
    }
    y += height + GAP.row;
  }
}

interface Sign extends Pick<StageBox, "x" | "width" | "height"> {
  readonly sign: string;
  readonly runs: readonly Run[];
}

interface Signs {
  /** The upper edge of the rule over them. */
  readonly y: number;
  readonly signs: readonly Sign[];
}

/** What the signs on the slides mean, beside each other at the foot of a room. */
function signsIn(dossier: Dossier, room: StageBox): Signs {
  const shares = SHARES.reduce((sum, share) => sum + share, 0);
  const free = room.width - GAP.column * (SHARES.length - 1);
  let { x } = room;
  const signs = deckWords.signs(signsInDeck(dossier)).map(({ sign, means }, at): Sign => {
    const width = (free * (SHARES[at] ?? 1)) / shares;
    const runs = [
      { text: `${sign} `, bold: true },
      { text: means, color: color("ink-2") },
    ];
    const placed = { sign, runs, x, width, height: heightOf(`${sign} ${means}`, { size: SIGN, width }) };
    x += width + GAP.column;
    return placed;
  });
  const height = Math.max(...signs.map((sign) => sign.height));
  return { y: room.y + room.height - height - UNDER_RULE, signs };
}

function drawSigns(canvas: Canvas, { y, signs }: Signs): void {
  const line = { color: color("rule-2"), width: 1 };
  canvas.shape(pptxWords.objects.rule, "line", across(y, 0), { line, alt: null });
  for (const { sign, runs, ...box } of signs)
    canvas.text(pptxWords.objects.sign(sign), runs, { ...box, y: y + UNDER_RULE }, { size: SIGN });
}

/** Name, title and author, what it holds, address. */
function recordRuns(dossier: Dossier, source: Source, scale: number): readonly SizedRun[] {
  const sized = (size: number) => Math.max(LEAST, Math.round(size * scale));
  const by = source.author === undefined ? "" : `, ${pageWords.sources.by(source.author)}`;
  const inferred = source.publishedBasis === "inferred" ? `${deckWords.inferred} ` : "";
  const text = { size: sized(GREATEST.text), color: color("ink-2"), ends: true };
  return [
    { ...nameRun(source, sized(GREATEST.head)), ends: true },
    { text: `${source.title}${by}`, ...text },
    { text: `${inferred}${sourceCounts(dossier, source)}`, ...text },
    { text: source.url, size: LEAST, color: color("context"), ...linkTo(source) },
  ];
}

const nameRun = (source: Source, size: number): SizedRun => ({
  text: sourceWords(source),
  size,
  font: TITLE_FONT,
  bold: true,
});

/** An address that is not of the web is text, as on the page. */
const linkTo = ({ url }: Source) => (isWebAddress(url) ? { link: url } : {});

type SizedRun = Run & { readonly size: number };

const heightOfRuns = (runs: readonly SizedRun[], width: number): number =>
  runs.reduce((sum, { text, size, bold = false }) => sum + heightOf(text, { size, width, bold }), 0);
