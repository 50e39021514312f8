import { deckWords, pageWords, pptxWords } from "#text";
import { sourceWords } from "../../../dossier/citations/citations";
import type { Dossier } from "../../../dossier/format/model";
import type { Source } from "../../../dossier/format/schema";
import { isWebAddress } from "../../../ui/SafeLink";
import { partOf } from "../../../view/slides";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { fittingSize, heightOf, linesOf } from "../fit";
import { point, section } from "../notes";
import type { Box } from "../units";
import { drawHead, footOf, stageBetween } from "./stage";

const GREATEST = 20;
const GAP = { row: 0.3, column: 0.5 };
const MOST_COLUMNS = 3;

/** The articles, each with its address, which is a link. */
export function sourcesSlide(canvas: Canvas, dossier: Dossier): void {
  const sources = [...dossier.sources.values()];
  const foot = footOf(dossier.title, []);
  const top = drawHead(canvas, deckWords.sources, "", { filters: [], empty: false });
  const stage = stageBetween(top, foot.top);
  const { columns, size, width } = settingFor(sources, stage);
  for (const [at, column] of columns.entries()) {
    let { y } = stage;
    for (const source of column) {
      const box = { x: stage.x + at * (width + GAP.column), y, w: width, h: heightAt(source, size, width) };
      canvas.text(pptxWords.objects.source(sourceWords(source)), runsOf(source), box, { size });
      y += box.h + GAP.row;
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

/** In as few columns as hold all of them, in type as large as fits. */
function settingFor(sources: readonly Source[], { w, h }: Box): Setting {
  for (let count = 1; ; count++) {
    const width = (w - GAP.column * (count - 1)) / count;
    const columns = Array.from({ length: count }, (_, at) => partOf(sources, at, count));
    const height = (size: number) =>
      Math.max(
        ...columns.map((column) =>
          column.reduce((sum, source) => sum + heightAt(source, size, width) + GAP.row, 0),
        ),
      );
    // An address that is broken in two is hard to read: rather smaller.
    const broken = (size: number) => sources.some(({ url }) => linesOf(url, { size, width }) > 1);
    const size = fittingSize(h, GREATEST, (points) =>
      broken(points) ? Number.POSITIVE_INFINITY : height(points),
    );
    if (height(size) <= h || count === MOST_COLUMNS) return { columns, size, width };
  }
}

const heightAt = (source: Source, size: number, width: number) =>
  runsOf(source).reduce((sum, { text }) => sum + heightOf(text, { size, width }), 0);

/** A run a line. An address that is not of the web is text, as on the page. */
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
