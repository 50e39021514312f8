import { pptxWords } from "#text";
import type {
  ArrowShape,
  ContentShape,
  DottedShape,
  MarkShape,
  PolygonShape,
  RuleShape,
  ShapesContent,
  TextShape,
} from "../../../exhibits/content";
import { LABEL, SMALL, TEXT } from "../../../exhibits/marks/looks";
import type { StageBox } from "../../../view/stage";
import type { Canvas, ShapeLook } from "../canvas";
import { color, faint, groundColor, type ToneColors, toneColors } from "../colors";
import { AS_WIDE } from "../fonts";
import type { Fill } from "../ink";
import { measureAnywhere } from "../measureAnywhere";
import { SLIDE_TYPE } from "../type";

/** Shapes of a drawing on a slide. */
interface Ground {
  readonly canvas: Canvas;
  readonly group: string;
  /** Pixels of the stage to a pixel of the drawing. */
  readonly scale: number;
  readonly at: (box: StageBox) => StageBox;
}

interface Drawn {
  readonly name: string;
  readonly spoken: string;
  readonly scale: number;
}

/** Plain shapes that move together, in the upper part of the free space. */
export function writeShapes(
  canvas: Canvas,
  { shapes, height }: ShapesContent,
  box: StageBox,
  { name, spoken, scale }: Drawn,
): void {
  const top = box.y + Math.max(0, box.height - height * scale) * 0.4;
  const ground: Ground = {
    canvas,
    group: canvas.group(pptxWords.objects.drawing(name), spoken),
    scale,
    at: (own) => ({
      x: box.x + own.x * scale,
      y: top + own.y * scale,
      width: own.width * scale,
      height: own.height * scale,
    }),
  };
  for (const shape of shapes) write(ground, shape);
}

function write(ground: Ground, shape: ContentShape): void {
  switch (shape.kind) {
    case "rect":
    case "ellipse":
      writeMark(ground, shape);
      break;
    case "dotted":
      writeDotted(ground, shape);
      break;
    case "polygon":
      writePolygon(ground, shape);
      break;
    case "rule":
      writeRule(ground, shape);
      break;
    case "arrow":
      writeArrow(ground, shape);
      break;
    case "text":
      writeText(ground, shape);
      break;
  }
}

function writeMark({ canvas, group, scale, at }: Ground, mark: MarkShape): void {
  const { full } = colorsOf(mark);
  canvas.shape(pptxWords.objects.mark(mark.name), mark.kind, at(mark), {
    fill: fillOf(mark),
    ...(mark.outline > 0 && {
      line: { color: full, width: mark.outline * scale, ...(mark.isDashed && { dash: "sysDash" as const }) },
    }),
    alt: mark.alt,
    group,
  });
}

const colorsOf = ({ tone, matches }: Pick<MarkShape, "tone" | "matches">): ToneColors =>
  tone === "ink" ? { full: color("ink"), soft: color("rule") } : toneColors(tone, matches);

function fillOf(mark: MarkShape): Fill {
  const { isHollow, fill = "solid" } = mark;
  const { full, soft } = colorsOf(mark);
  if (isHollow) return { kind: "solid", color: color("paper") };
  switch (fill) {
    case "solid":
      return { kind: "solid", color: full };
    case "outline":
      return { kind: "solid", color: soft };
    case "hatched":
      return { kind: "hatch", color: full, ground: soft };
    case "faint": {
      const open = faint({ full, soft });
      return { kind: "hatch", color: open.full, ground: open.soft };
    }
    case "before":
      return { kind: "solid", color: color("rule") };
    case "fade-left":
      return { kind: "fade", color: full, direction: "left" };
    case "fade-right":
      return { kind: "fade", color: full, direction: "right" };
    case "fade-up":
      return { kind: "fade", color: full, direction: "up" };
    case "fade-down":
      return { kind: "fade", color: full, direction: "down" };
  }
}

function writeDotted({ canvas, group, scale, at }: Ground, line: DottedShape): void {
  canvas.shape(pptxWords.objects.mark(line.name), "line", at(line), {
    line: { color: colorsOf(line).full, width: line.thickness * scale, dash: "sysDot" },
    alt: line.alt,
    group,
  });
}

function writePolygon({ canvas, group, at }: Ground, { points, tone, matches, name }: PolygonShape): void {
  canvas.polygon(
    pptxWords.objects.mark(name),
    points.map(([x, y]) => at({ x, y, width: 0, height: 0 })),
    { color: tone === "ground" ? groundColor() : toneColors(tone, matches).full, group },
  );
}

/** Lines thinner than on the page could not be seen from afar. */
const RULES: Record<RuleShape["look"], () => NonNullable<ShapeLook["line"]>> = {
  rule: () => ({ color: color("rule"), width: 1 }),
  axis: () => ({ color: color("ink"), width: 1.5 }),
  divider: () => ({ color: color("ink-3"), width: 1.5, dash: "sysDot" }),
};

function writeRule({ canvas, group, at }: Ground, rule: RuleShape): void {
  const { rule: ruleName, axis } = pptxWords.objects;
  canvas.shape(rule.look === "axis" ? axis : ruleName, "line", at(rule), {
    line: RULES[rule.look](),
    alt: null,
    group,
  });
}

/** As long as on the page. */
const ARROW = 26;

function writeArrow(
  { canvas, group, scale, at }: Ground,
  { x, y, length = ARROW, isLeft = false, tone, matches, alt }: ArrowShape,
): void {
  canvas.shape(pptxWords.objects.arrow, "line", at({ x, y, width: length, height: 0 }), {
    line: { color: toneColors(tone, matches).full, width: 2 * scale },
    arrow: isLeft ? "start" : "end",
    alt,
    group,
  });
}

/** The height of a baseline below the top of its line, between PowerPoint's and LibreOffice's. */
const ASCENT = 0.95;
const LINE_HEIGHT = 1.15;

const SIZES = { strong: LABEL, inside: LABEL, plain: TEXT, small: SMALL } as const;
const INKS = { strong: "ink", plain: "ink", small: "ink-2", inside: "paper" } as const;
const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function writeText(
  { canvas, group, scale, at }: Ground,
  { place: { x, y, text, rest = "" }, look, anchor, matches }: TextShape,
): void {
  const size = SIZES[look];
  const bold = look === "strong" || look === "inside";
  const set = Math.max(SLIDE_TYPE.smallest, size * scale * AS_WIDE[bold ? "bold" : "plain"]);
  const width = measureAnywhere(text, set / scale, bold) + measureAnywhere(rest, set / scale) + size / 2;
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  const box = at({ x: left, y: y - ASCENT * size, width, height: LINE_HEIGHT * size });
  const ink = matches ? INKS[look] : "ink-3";
  const runs =
    rest === ""
      ? text
      : [
          { text, bold },
          { text: rest, color: color(matches ? "ink-2" : "ink-3") },
        ];
  canvas.text(text, runs, box, {
    size: set,
    ...(rest === "" && { bold }),
    color: color(ink),
    align: ALIGN[anchor],
    group,
  });
}
