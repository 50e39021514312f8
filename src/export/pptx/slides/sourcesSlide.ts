import { sourceWords } from "../../../dossier/citations";
import type { Dossier } from "../../../dossier/model";
import type { Source } from "../../../dossier/schema";
import { isWebAddress } from "../../../ui/SafeLink";
import { words } from "../../../words/en/page";
import { pptxWords } from "../../../words/en/pptx";
import { presentWords } from "../../../words/en/present";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { fittingSize, heightOf, linesOf } from "../fit";
import { point, section } from "../notes";
import { drawHead, footOf, stageBetween } from "./stage";

const GREATEST = 20;
const GAP = 0.3;

/** The articles, each with its address, which is a link. */
export function sourcesSlide(canvas: Canvas, dossier: Dossier): void {
  const sources = [...dossier.sources.values()];
  const foot = footOf(dossier.title, []);
  const top = drawHead(canvas, presentWords.sources, "", { filters: [], empty: false });
  const stage = stageBetween(top, foot.top);
  const heightAt = (source: Source, size: number) =>
    runsOf(source).reduce((sum, { text }) => sum + heightOf(text, { size, width: stage.w }), 0);
  const size = fittingSize(stage.h, GREATEST, (points) =>
    Math.max(
      sources.reduce((sum, source) => sum + heightAt(source, points) + GAP, 0),
      // An address that is broken in two is hard to read: rather smaller.
      sources.some(({ url }) => linesOf(url, { size: points, width: stage.w }) > 1) ? Infinity : 0,
    ),
  );
  let { y } = stage;
  for (const source of sources) {
    const h = heightAt(source, size);
    const name = pptxWords.objects.source(sourceWords(source));
    canvas.text(name, runsOf(source), { ...stage, y, h }, { size });
    y += h + GAP;
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

/** A run a line. An address that is not of the web is text, as on the page. */
function runsOf(source: Source): readonly Run[] {
  const by = source.author === undefined ? "" : `, ${words.sources.by(source.author)}`;
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
