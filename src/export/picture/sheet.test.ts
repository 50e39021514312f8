import { describe, expect, test } from "vitest";
import { keyNumber, pictureWords, quantityWords } from "#text";
import { requireRecord } from "../../dossier/format/model";
import type { Exhibit } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { sourcesOf } from "../../exhibits/cited";
import { loadContents } from "../../exhibits/contents";
import { dossierOf, exhibitIn, viewOf } from "../../exhibits/test/testRows";
import type { Job } from "../job";
import { gap } from "./block";
import type { Pen, TextStyle } from "./pen";
import { frameOf, SHAPES, type Shape } from "./shapes";
import { sheet, surroundings } from "./sheet";
import { type SvgChild, type SvgNode, svgText } from "./svg";
import { textBlock } from "./textBlock";

await loadContents();

const widthOf = (text: string, { size }: Pick<TextStyle, "size">) => text.length * size * 0.6;
const pen: Pen = { color: (ink) => `#${ink}`, families: { sans: "sans-serif", serif: "serif" }, widthOf };

const jobOf = (exhibit: Exhibit, filters = {}, dossier = realDossier): Job => {
  const view = viewOf(filters);
  return {
    dossier,
    view,
    exhibit,
    model: buildExhibit(dossier, view, exhibit),
    address: "https://example.org/?year=2024#exhibit-x",
  };
};

function blockOf({ model }: Job, width: number, scale: number) {
  if (model.drawing({}).heightAt !== null) return gap(200);
  return textBlock(pen, model.content({}, { width }), { width, scale });
}

function pictureOf(job: Job, shape: Shape) {
  const frame = frameOf(shape, job.model);
  const around = surroundings(pen, job, frame);
  const width = frame.width - 2 * frame.margin;
  const block = blockOf(job, width, frame.least);
  // A picture is only made if its drawing has room.
  const fits = around.room === null || block.height <= around.room;
  return { frame, fits, ...sheet(pen, job, frame, around, block) };
}

const textOf = (child: SvgChild): string =>
  typeof child === "string" ? child : child.children.map(textOf).join("");

/** Lines of text, each with where it is: those of one paragraph, and those that stand alone. */
function linesOf(node: SvgNode, size = 0): readonly { x: number; y: number; text: string; size: number }[] {
  const own = Number(node.attributes["font-size"] ?? size);
  const { x, y } = node.attributes;
  if (x !== undefined && y !== undefined && textOf(node) !== "") {
    return [{ x: Number(x), y: Number(y), text: textOf(node).trimEnd(), size: own }];
  }
  return node.children.flatMap((child) => (typeof child === "string" ? [] : linesOf(child, own)));
}

const cases = realDossier.exhibits.flatMap((exhibit) =>
  SHAPES.map((shape) => [exhibit.id, shape, exhibit] as const),
);
/** A square that is too small for its drawing is refused. */
const isMade = (shape: Shape, exhibit: Exhibit): boolean =>
  shape !== "square" || pictureOf(jobOf(exhibit, { source: ["cnn-2024"] }), shape).fits;
const made = cases.filter(([, shape, exhibit]) => isMade(shape, exhibit));

describe.each(made)("%s as a %s", (_, shape, exhibit) => {
  const job = jobOf(exhibit, { source: ["cnn-2024"] });
  const { node, width, height, frame } = pictureOf(job, shape);
  const text = textOf(node);

  test("says what it shows, under which filters, and where it is from", () => {
    expect(text).toContain(exhibit.title);
    expect(text).toContain("Only CNN");
    expect(text).toContain(job.address);
    expect(text).toContain(realDossier.title);
    expect(text).toContain(`${sourcesOf(realDossier, job.model.all)}.`);
  });

  test("keeps every line inside its margins", () => {
    const lines = linesOf(node);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      expect(line.x).toBeGreaterThanOrEqual(frame.margin);
      expect(line.x + widthOf(line.text, line), line.text).toBeLessThanOrEqual(width - frame.margin + 0.01);
      expect(line.y).toBeGreaterThan(frame.margin);
      expect(line.y, line.text).toBeLessThan(height);
    }
  });

  test("has no line over another", () => {
    const lines = linesOf(node);
    for (const [at, line] of lines.entries()) {
      const covered = lines.slice(at + 1).filter((other) => {
        const apart =
          other.x >= line.x + widthOf(line.text, line) || line.x >= other.x + widthOf(other.text, other);
        const [upper, lower] = line.y <= other.y ? [line, other] : [other, line];
        return !apart && lower.y - lower.size * 0.7 < upper.y;
      });
      expect(covered.map((other) => `${other.text} over ${line.text}`)).toEqual([]);
    }
  });
});

test("figures are printed with their bounds, prose with them in words", () => {
  const stat = exhibitIn(realDossier, "stat");
  const text = textOf(pictureOf(jobOf(stat), "sheet").node);
  for (const { quantity } of buildExhibit(realDossier, viewOf(), stat).all)
    if (quantity) expect(text).toContain(keyNumber(quantity).number);
  const comparison = exhibitIn(realDossier, "comparison");
  const tariff = requireRecord(realDossier.figures, "import-tariff-2017");
  expect(textOf(pictureOf(jobOf(comparison), "sheet").node)).toContain(quantityWords(tariff.quantity));
});

test("what is faded is explained", () => {
  const stat = exhibitIn(realDossier, "stat");
  const { faded } = pictureWords;
  const whole = textOf(pictureOf(jobOf(stat), "sheet").node);
  expect(whole).not.toContain(faded);
  expect(textOf(pictureOf(jobOf(stat, { year: ["2024"] }), "sheet").node)).toContain(faded);
});

test("signs are explained on a slide whose values are in signs", () => {
  const job = jobOf(exhibitIn(realDossier, "bars"));
  const footOf = (hasSigns: boolean) => {
    const frame = frameOf("slide", job.model);
    const around = surroundings(pen, job, frame, { hasSigns });
    return textOf(sheet(pen, job, frame, around, gap(100)).node);
  };
  expect(footOf(true)).toContain("Signs: ≈ about, > more than.");
  expect(footOf(false)).not.toContain("Signs:");
});

test("a slide is as large as a slide, a sheet as high as it must be", () => {
  const [exhibit] = realDossier.exhibits;
  expect(pictureOf(jobOf(exhibit), "slide")).toMatchObject({ width: 960, height: 540 });
  const low = pictureOf(jobOf(exhibit), "sheet").height;
  expect(pictureOf(jobOf({ ...exhibit, notes: ["A note."] }), "sheet").height).toBeGreaterThan(low);
});

test("a text that turns around the direction of writing does not turn what follows it", () => {
  const dossier = { ...dossierOf({}), title: "\u202Eturned" };
  const exhibit = { id: "timeline", form: "timeline", title: "Title" } as const;
  const text = textOf(pictureOf(jobOf(exhibit, {}, dossier), "sheet").node);
  expect(text).toContain("\u2068\u202Eturned. \u2069https://");
});

test("hostile texts stay texts, inside the picture", () => {
  const title = `<script>alert(1)</script> ${"unbroken".repeat(300)} & "so on" \u0000 \u202E`;
  const dossier = dossierOf({});
  const exhibit = { id: "timeline", form: "timeline", title } as const;
  const { node, width, frame } = pictureOf(jobOf(exhibit, {}, dossier), "sheet");
  const xml = svgText(node);
  expect(xml).not.toContain("<script");
  expect(xml).not.toContain("\u0000");
  for (const line of linesOf(node))
    expect(line.x + widthOf(line.text, line)).toBeLessThanOrEqual(width - frame.margin + 0.01);
});
