import { words } from "../../../words/en/page";
import { pptxWords } from "../../../words/en/pptx";
import { georgia } from "../arial";
import type { Canvas, Run } from "../canvas";
import { color } from "../colors";
import { heightOf } from "../fit";
import { TITLE_BOX, TITLE_SIZE } from "../layouts";
import { type Box, LINE, MARGIN, POINTS, SLIDE, SMALLEST, WIDTH } from "../units";

const SUBTITLE = 16;
const FOOT = { size: SMALLEST, bottom: 7.32, numberWidth: 0.9 };
const GAP = 0.16;

/** Title, and under it measure and filters. Answers where it ends. */
export function drawHead(
  canvas: Canvas,
  title: string,
  subtitle: string,
  filters: readonly string[],
): number {
  canvas.title(title);
  const titleHeight = heightOf(title, { size: TITLE_SIZE, width: WIDTH, measure: georgia, bold: true });
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
      { text: `${words.filters.active(filters)}. `, bold: true, color: color("focus") },
      { text: pptxWords.grayed },
    ]);
  }
  return y;
}

/** Rule and sources at the foot, caveats above them. Answers where they begin. */
export function drawFoot(canvas: Canvas, source: string, caveats: readonly string[]): number {
  const width = WIDTH - FOOT.numberWidth;
  const height = heightOf(source, { size: FOOT.size, width });
  const top = FOOT.bottom - height;
  canvas.text(
    pptxWords.objects.caption,
    source,
    { x: MARGIN, y: top, w: width, h: height },
    { size: FOOT.size, color: color("ink-3") },
  );
  const rule = top - 0.09;
  canvas.shape(
    pptxWords.objects.rule,
    "line",
    { x: MARGIN, y: rule, w: WIDTH, h: 0 },
    { line: { color: color("rule"), width: 0.75 }, alt: null },
  );
  if (caveats.length === 0) return rule;

  const heights = caveats.map((text) => heightOf(text, { size: SMALLEST, width: WIDTH }));
  const h = heights.reduce((sum, each) => sum + each, 0);
  const y = rule - 0.12 - h;
  canvas.text(
    pptxWords.objects.notes,
    caveats.map((text) => ({ text, ends: true })),
    { x: MARGIN, y, w: WIDTH, h },
    { size: SMALLEST, color: color("ink-2") },
  );
  return y;
}

/** What head and foot leave for the drawing: never nothing, however long they are. */
export function stageBetween(top: number, bottom: number): Box {
  const y = top + GAP;
  const h = Math.max(1, bottom - GAP - y);
  return { x: MARGIN, y: Math.min(y, SLIDE.h - 1), w: WIDTH, h };
}

/** Over a drawing of which the filters leave nothing. */
export function drawEmpty(canvas: Canvas, stage: Box, text: string): void {
  const size = 20;
  const h = (size * LINE) / POINTS + 0.3;
  const w = Math.min(stage.w, (text.length * size * 0.55) / POINTS + 0.6);
  const box = { x: stage.x + (stage.w - w) / 2, y: stage.y + (stage.h - h) / 2, w, h };
  canvas.shape(pptxWords.objects.rule, "rect", box, {
    fill: { kind: "solid", color: color("card") },
    line: { color: color("rule"), width: 1 },
    alt: null,
  });
  canvas.text(pptxWords.objects.empty, text, box, { size, align: "center", valign: "middle" });
}
