import { pptxWords, whenWords } from "#text";
import { type Dossier, requireRecord } from "../../../dossier/format/model";
import { layoutTally, type PlacedMark, type PlacedRow } from "../../../exhibits/tally/layout";
import type { TallyRow } from "../../../exhibits/tally/rows";
import { arial } from "../arial";
import type { Canvas } from "../canvas";
import { color, toneColors } from "../colors";
import { drawWords, type Frame, frameFor } from "../frame";
import type { Box } from "../units";

interface Tally {
  readonly dossier: Dossier;
  readonly rows: readonly TallyRow[];
  readonly name: string;
  readonly spoken: string;
}

/** A circle for each thing counted: filled = described, hollow = counted only, arrow = or more. */
export function drawTally(canvas: Canvas, room: Box, { dossier, rows, name, spoken }: Tally): void {
  const frame = frameFor(room, (width) => layoutTally(rows, width, arial).height);
  const group = canvas.group(pptxWords.objects.drawing(name), spoken);
  const placed = layoutTally(rows, frame.width, arial).rows;
  for (const [at, row] of placed.entries()) {
    if (at > 0) {
      canvas.shape(pptxWords.objects.rule, "line", frame.box(0, row.top, frame.width, 0), {
        line: { color: color("rule"), width: 0.75 },
        alt: null,
        group,
      });
    }
    drawRowWords(canvas, frame, row, group);
    for (const mark of row.marks) drawMark(canvas, frame, { dossier, row, mark, group });
  }
}

function drawRowWords(canvas: Canvas, frame: Frame, placed: PlacedRow, group: string): void {
  const { row, name, role, marksY, arrowX, value, note } = placed;
  const ink = (on: boolean) => ({ bold: on, color: color(on ? "ink" : "ink-3") });
  drawWords(canvas, frame, name, { ...ink(row.on), group });
  drawWords(canvas, frame, role, { small: true, group });
  if (arrowX !== null) {
    canvas.shape(pptxWords.objects.arrow, "line", frame.box(arrowX, marksY, 26, 0), {
      line: { color: toneColors(row.tone, row.on).full, width: frame.points(2) },
      arrow: true,
      alt: pptxWords.alt.more(row.name),
      group,
    });
  }
  drawWords(canvas, frame, [value], { ...ink(row.valueOn), group });
  drawWords(canvas, frame, note, { small: true, group });
}

interface MarkParts {
  readonly dossier: Dossier;
  readonly row: PlacedRow;
  readonly mark: PlacedMark;
  readonly group: string;
}

const OUTLINE = 2;

function drawMark(canvas: Canvas, frame: Frame, { dossier, row, mark: placed, group }: MarkParts): void {
  const { mark, x, date } = placed;
  const { full } = toneColors(row.row.tone, mark.on);
  const radius = mark.described ? row.radius : row.radius - OUTLINE / 2;
  canvas.shape(
    pptxWords.objects.mark(mark.label ?? row.row.name),
    "ellipse",
    frame.box(x - radius, row.marksY - radius, 2 * radius, 2 * radius),
    {
      fill: { kind: "solid", color: mark.described ? full : color("paper") },
      ...(!mark.described && { line: { color: full, width: frame.points(OUTLINE) } }),
      alt: mark.described ? eventAlt(dossier, mark.evidence) : pptxWords.alt.counted(row.row.name),
      group,
    },
  );
  if (date) drawWords(canvas, frame, [date], { small: true, anchor: "middle", group });
}

function eventAlt(dossier: Dossier, id: string): string {
  const { title, when } = requireRecord(dossier.events, id);
  return pptxWords.alt.described(title, whenWords(when));
}
