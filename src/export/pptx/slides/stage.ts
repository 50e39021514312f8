import { exhibitWords, pageWords, pptxWords } from "#text";
import { georgia } from "../arial";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { balancedWidth, fittingSize, heightOf } from "../fit";
import { TITLE_BOX, TITLE_SIZE } from "../layouts";
import { type Box, FOOT, MARGIN, SLIDE, SMALLEST, WIDTH } from "../units";

const SUBTITLE = 16;
const CAPTION = { size: SMALLEST, numberWidth: 0.9 };
/** Titles are shortened by no one: a long one is set smaller. */
const LEAST_TITLE = 16;
const GAP = 0.16;

/** Title, and under it measure and filters. Answers where it ends. */
export function drawHead(
  canvas: Canvas,
  title: string,
  subtitle: string,
  { filters, empty }: { readonly filters: readonly string[]; readonly empty: boolean },
): number {
  const size = drawTitle(canvas, title, TITLE_BOX, TITLE_SIZE);
  const titleHeight = heightOf(title, { size, width: WIDTH, measure: georgia, bold: true });
  let y = TITLE_BOX.y + Math.min(titleHeight, TITLE_BOX.h) + 0.08;
  const put = (name: string, runs: readonly Run[]) => {
    const text = runs.map((run) => run.text).join("");
    const h = heightOf(text, { size: SUBTITLE, width: WIDTH, bold: runs[0]?.bold ?? false });
    canvas.text(name, runs, { x: MARGIN, y, w: WIDTH, h }, { size: SUBTITLE, color: color("ink-2") });
    y += h;
  };
  if (subtitle !== "") put(pptxWords.objects.subtitle, [{ text: subtitle }]);
  if (filters.length > 0) {
    put(pptxWords.objects.filters, [
      { text: `${pageWords.filters.active(filters)}. `, bold: true, color: color("focus") },
      ...(empty ? [{ text: `${exhibitWords.exhibit.empty} `, bold: true, color: color("ink") }] : []),
      { text: pptxWords.grayed },
    ]);
  }
  return y;
}

/** Answers the size at which the title fits its box. */
export function drawTitle(canvas: Canvas, title: string, box: Box, greatest: number): number {
  const setting = { width: box.w, measure: georgia, bold: true };
  const size = fittingSize(
    box.h,
    greatest,
    (points) => heightOf(title, { ...setting, size: points }),
    LEAST_TITLE,
  );
  canvas.title(title, { size, width: balancedWidth(title, { ...setting, size }) });
  return size;
}

/** What stands at the foot of a slide, and where it begins. */
export interface Foot {
  readonly top: number;
  /** Last, as a slide is read aloud in the order in which it was drawn. */
  draw(canvas: Canvas): void;
}

/** Rule and sources at the foot, caveats above them. */
export function footOf(source: string, caveats: readonly string[]): Foot {
  const width = WIDTH - CAPTION.numberWidth;
  const captionHeight = heightOf(source, { size: CAPTION.size, width });
  const caption = { x: MARGIN, y: FOOT - captionHeight, w: width, h: captionHeight };
  const rule = { x: MARGIN, y: caption.y - 0.09, w: WIDTH, h: 0 };
  const notesHeight = caveats.reduce(
    (sum, text) => sum + heightOf(text, { size: SMALLEST, width: WIDTH }),
    0,
  );
  const notes = { x: MARGIN, y: rule.y - 0.12 - notesHeight, w: WIDTH, h: notesHeight };
  return {
    top: caveats.length === 0 ? rule.y : notes.y,
    draw(canvas) {
      const { objects } = pptxWords;
      if (caveats.length > 0) {
        const lines = caveats.map((text) => ({ text, ends: true }));
        canvas.text(objects.notes, lines, notes, { size: SMALLEST, color: color("ink-2") });
      }
      canvas.shape(objects.rule, "line", rule, { line: { color: color("rule"), width: 0.75 }, alt: null });
      canvas.text(objects.caption, source, caption, { size: CAPTION.size, color: color("ink-3") });
    },
  };
}

/** What head and foot leave for the drawing: never nothing, however long they are. */
export function stageBetween(top: number, bottom: number): Box {
  const y = top + GAP;
  const h = Math.max(1, bottom - GAP - y);
  return { x: MARGIN, y: Math.min(y, SLIDE.h - 1), w: WIDTH, h };
}
