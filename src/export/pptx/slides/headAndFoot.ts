import { exhibitWords, pageWords, pptxWords } from "#text";
import { across, HEAD, MOST_NOTES, SOURCE, STAGE, STAGE_GAP, type StageBox } from "../../../view/stage";
import { largestThatFits } from "../../largestThatFits";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { NUMBER_WIDTH, SOURCE_SPACE } from "../layouts";
import { heightOf } from "../textHeight";
import { SLIDE_TYPE } from "../type";

const { smallest: SMALLEST } = SLIDE_TYPE;
/** Between title and subtitle. */
const SUBTITLE_SPACE = 6;

interface Head {
  readonly title: string;
  readonly subtitle: string;
  readonly filters: readonly string[];
  /** Whether nothing matches the filters. */
  readonly isEmpty: boolean;
}

/** Title, and under it measure and filters. Texts too long for their room are set smaller. */
export function drawHead(canvas: Canvas, { title, subtitle, filters, isEmpty }: Head): void {
  const runs: readonly Run[] = [
    ...(subtitle === "" ? [] : [{ text: filters.length > 0 ? `${subtitle}\u2003` : subtitle }]),
    ...(filters.length === 0
      ? []
      : [
          { text: `${pageWords.filters.active(filters)}. `, bold: true, color: color("focus") },
          ...(isEmpty ? [{ text: `${exhibitWords.exhibit.empty} `, bold: true, color: color("ink") }] : []),
          { text: pptxWords.grayed },
        ]),
  ];
  const under = runs.map(({ text }) => text).join("");
  const { width } = HEAD;
  const sizesAt = (scale: number) => ({
    title: Math.max(SMALLEST, Math.round(SLIDE_TYPE.title * scale)),
    subtitle: Math.max(SMALLEST, Math.round(SLIDE_TYPE.subtitle * scale)),
  });
  const heightsAt = (scale: number) => {
    const sizes = sizesAt(scale);
    return {
      title: heightOf(title, { size: sizes.title, width, bold: true }),
      under: heightOf(under, { size: sizes.subtitle, width }),
    };
  };
  const fits = (scale: number) => {
    const heights = heightsAt(scale);
    return heights.title + SUBTITLE_SPACE + heights.under <= HEAD.height;
  };
  const range = { greatest: 1, least: 0.4, step: 0.05 };
  const scale = largestThatFits(range, fits) ?? range.least;
  const sizes = sizesAt(scale);
  const heights = heightsAt(scale);
  canvas.title(title, { height: heights.title, size: sizes.title });
  if (runs.length === 0) return;
  const box = across(HEAD.y + heights.title + SUBTITLE_SPACE, heights.under);
  canvas.text(pptxWords.objects.subtitle, runs, box, { size: sizes.subtitle, color: color("ink-2") });
}

/** The foot of a slide, and the room that it leaves above it. */
export interface Foot {
  readonly room: StageBox;
  /** Drawn last, because a slide is read aloud in the order of its objects. */
  draw(canvas: Canvas): void;
}

/** Under the last line of a slide. */
const BOTTOM = 6;

/** Hairline and sources at the foot, notes above them. */
export function footOf(source: string, notes: readonly string[]): Foot {
  const caption = fitted([source], {
    width: SOURCE.width - NUMBER_WIDTH,
    greatest: SLIDE_TYPE.source,
    most: SOURCE.height - SOURCE_SPACE,
  });
  const rule = Math.min(SOURCE.y, STAGE.height - BOTTOM - caption.height - SOURCE_SPACE);
  const text = fitted(notes, { width: SOURCE.width, greatest: SLIDE_TYPE.note, most: MOST_NOTES });
  const notesBox = across(rule - STAGE_GAP - text.height, text.height);
  const top = HEAD.y + HEAD.height + STAGE_GAP;
  const bottom = (notes.length === 0 ? rule : notesBox.y) - STAGE_GAP;
  return {
    room: across(top, Math.max(1, bottom - top)),
    draw(canvas) {
      const { objects } = pptxWords;
      if (notes.length > 0) {
        const lines = notes.map((line) => ({ text: line, ends: true }));
        canvas.text(objects.notes, lines, notesBox, { size: text.size, color: color("ink-2") });
      }
      canvas.shape(objects.rule, "line", across(rule, 0), {
        line: { color: color("rule"), width: 1 },
        alt: null,
      });
      const box = {
        ...SOURCE,
        y: rule + SOURCE_SPACE,
        width: SOURCE.width - NUMBER_WIDTH,
        height: caption.height,
      };
      canvas.text(objects.caption, source, box, { size: caption.size, color: color("ink-3") });
    },
  };
}

interface TextRoom {
  readonly width: number;
  /** Size of the type. */
  readonly greatest: number;
  /** Height. */
  readonly most: number;
}

/** The size of texts in a column, and their height. The type is smaller if they would not fit. */
function fitted(texts: readonly string[], { width, greatest, most }: TextRoom) {
  const heightAt = (size: number) => texts.reduce((sum, text) => sum + heightOf(text, { size, width }), 0);
  const size =
    largestThatFits({ greatest, least: SMALLEST, step: 1 }, (tried) => heightAt(tried) <= most) ?? SMALLEST;
  return { size, height: heightAt(size) };
}
