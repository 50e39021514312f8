import { citationText, deckWords, pptxWords, proseText, sourceWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { findingCaption } from "../../../exhibits/findingCaption";
import { across } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { TITLE_FONT } from "../fonts";
import { point, section, under } from "../notes";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";
import { drawHead, footOf } from "./headAndFoot";

/** Left of the sentences. */
const NUMBER = { width: 84, size: 54 };
/** Over a sentence, between it and its sources, and under these. */
const SPACE = { above: 16, between: 6 };
/** The head has one line. */
const TOP = 106;
const FINDING = 33;
const { smallest: LEAST, note: CITED } = SLIDE_TYPE;

/** What to remember, a sentence after the other, each with its sources. */
export function rememberSlide(canvas: Canvas, dossier: Dossier): void {
  const { remember, sources } = dossier;
  const foot = footOf([...sources.values()].map(sourceWords).join("; "), []);
  drawHead(canvas, { title: deckWords.remember, subtitle: "", filters: [], isEmpty: false });
  const texts = remember.map((finding) => ({
    said: proseText(dossier, finding.text),
    cited: findingCaption(dossier, finding),
  }));
  const each = (foot.room.y + foot.room.height - TOP) / Math.max(1, texts.length);
  const width = foot.room.width - NUMBER.width;
  const saidAt = (said: string, size: number) => heightOf(said, { size, width, bold: true });
  const citedAt = (cited: string) => heightOf(cited, { size: CITED, width });
  const fits = (size: number) =>
    texts.every(
      ({ said, cited }) => saidAt(said, size) + citedAt(cited) + 2 * SPACE.above + SPACE.between <= each,
    );
  const size = largestThatFits({ greatest: FINDING, least: LEAST, step: 1 }, fits) ?? LEAST;
  for (const [at, { said, cited }] of texts.entries()) {
    const top = TOP + at * each;
    const y = top + (each - saidAt(said, size) - SPACE.between - citedAt(cited)) / 2;
    const box = { ...across(y, saidAt(said, size)), x: foot.room.x + NUMBER.width, width };
    const { finding, source, rule } = pptxWords.objects;
    canvas.shape(rule, "line", across(top, 0), { line: { color: color("rule-2"), width: 1 }, alt: null });
    canvas.text(
      String(at + 1),
      String(at + 1),
      { ...across(y, NUMBER.size), width: NUMBER.width },
      {
        size: NUMBER.size,
        font: TITLE_FONT,
        bold: true,
        color: color("focus"),
      },
    );
    canvas.text(finding(at + 1), said, box, { size, font: TITLE_FONT, bold: true });
    canvas.text(
      source(String(at + 1)),
      cited,
      { ...box, y: y + box.height + SPACE.between, height: citedAt(cited) },
      { size: CITED, color: color("ink-3") },
    );
  }
  foot.draw(canvas);
  canvas.notes(
    section(
      pptxWords.notes.cited,
      remember.flatMap(({ text, citations }) => [
        point(proseText(dossier, text)),
        ...citations.map((citation) => under(citationText(dossier, citation))),
      ]),
    ),
  );
}
