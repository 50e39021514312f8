import { deckWords, pageWords, pptxWords, sourceWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { Source } from "../../../dossier/format/schema";
import { isWebAddress } from "../../../ui/SafeLink";
import { partOf } from "../../../view/slides";
import type { StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { point, section } from "../notes";
import { heightOf, linesOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";
import { drawHead, footOf } from "./headAndFoot";

const GAP = { row: 28, column: 48 };
const MOST_COLUMNS = 3;
const { lead: GREATEST, smallest: LEAST } = SLIDE_TYPE;

/** The articles, each with its address, which is a link. */
export function sourcesSlide(canvas: Canvas, dossier: Dossier): void {
  const sources = [...dossier.sources.values()];
  const foot = footOf(dossier.title, []);
  drawHead(canvas, { title: deckWords.sources, subtitle: "", filters: [], isEmpty: false });
  const { columns, size, width } = settingFor(sources, foot.room);
  for (const [at, column] of columns.entries()) {
    let { y } = foot.room;
    for (const source of column) {
      const height = heightAt(source, size, width);
      const box = { x: foot.room.x + at * (width + GAP.column), y, width, height };
      canvas.text(pptxWords.objects.source(sourceWords(source)), runsOf(source), box, { size });
      y += height + GAP.row;
    }
  }
  foot.draw(canvas);
  canvas.notes(
    sources.flatMap(({ title, publishedNote, authorNote }) => {
      const { published, author } = pptxWords.notes;
      return section(title, [
        ...(publishedNote === undefined ? [] : [point(published(publishedNote))]),
        ...(authorNote === undefined ? [] : [point(author(authorNote))]),
      ]);
    }),
  );
}

interface Setting {
  readonly columns: readonly (readonly Source[])[];
  readonly size: number;
  readonly width: number;
}

/** In as few columns as hold all of them, in the largest type that fits. */
function settingFor(sources: readonly Source[], room: StageBox): Setting {
  for (let count = 1; ; count++) {
    const width = (room.width - GAP.column * (count - 1)) / count;
    const columns = Array.from({ length: count }, (_, at) => partOf(sources, at, count));
    const fits = (size: number) =>
      // A broken address is hard to read, so smaller type is better.
      sources.every(({ url }) => linesOf(url, { size, width }).length === 1) &&
      columns.every(
        (column) =>
          column.reduce((sum, source) => sum + heightAt(source, size, width) + GAP.row, 0) <= room.height,
      );
    const size = largestThatFits({ greatest: GREATEST, least: LEAST, step: 1 }, fits);
    if (size !== null || count === MOST_COLUMNS) return { columns, size: size ?? LEAST, width };
  }
}

const heightAt = (source: Source, size: number, width: number) =>
  runsOf(source).reduce((sum, { text }) => sum + heightOf(text, { size, width }), 0);

/** A run per line. An address that is not on the web is plain text, as on the page. */
function runsOf(source: Source): readonly Run[] {
  const by = source.author === undefined ? "" : `, ${pageWords.sources.by(source.author)}`;
  return [
    { text: `${sourceWords(source)}${by}`, bold: true, ends: true },
    { text: source.title, color: color("ink-2"), ends: true },
    {
      text: source.url,
      color: color("context"),
      ...(isWebAddress(source.url) && { link: source.url }),
    },
  ];
}
