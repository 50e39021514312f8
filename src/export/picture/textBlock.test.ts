import fc from "fast-check";
import { expect, test } from "vitest";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { loadContents } from "../../exhibits/contents";
import { anyWrittenShape, writtenDossier } from "../../exhibits/test/writtenDossier";
import { PLAIN_VIEW } from "../../view/view";
import type { Pen, TextStyle } from "./pen";
import type { SvgChild, SvgNode } from "./svg";
import { textBlock } from "./textBlock";

await loadContents();

const widthOf = (text: string, { size }: Pick<TextStyle, "size">) => text.length * size * 0.6;
const pen: Pen = { color: (ink) => `#${ink}`, families: { sans: "sans-serif", serif: "serif" }, widthOf };

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const textOf = (child: SvgChild): string =>
  typeof child === "string" ? child : child.children.map(textOf).join("");

function linesOf(node: SvgNode, size = 0): readonly Line[] {
  const own = Number(node.attributes["font-size"] ?? size);
  const { x, y } = node.attributes;
  const text = textOf(node).trimEnd();
  if (x !== undefined && y !== undefined && text !== "")
    return [{ x: Number(x), y: Number(y), size: own, text }];
  return node.children.flatMap((child) => (typeof child === "string" ? [] : linesOf(child, own)));
}

test("texts keep inside their picture and off each other, however many and however long", () => {
  const widths = fc.constantFrom(640, 776, 888);
  fc.assert(
    fc.property(anyWrittenShape, widths, (shape, width) => {
      const dossier = writtenDossier(shape);
      for (const exhibit of dossier.exhibits) {
        const { content } = buildExhibit(dossier, PLAIN_VIEW, exhibit);
        const block = textBlock(pen, content({}, { width }), { width, scale: 1 });
        const lines = block.at(0, 0).flatMap((node) => linesOf(node));
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line.size).toBeGreaterThanOrEqual(13);
          expect(line.x).toBeGreaterThanOrEqual(0);
          expect(line.x + widthOf(line.text, line), line.text).toBeLessThanOrEqual(width + 0.01);
          expect(line.y).toBeLessThanOrEqual(block.height);
        }
        const sorted = lines.toSorted((a, b) => a.y - b.y);
        for (const [at, upper] of sorted.entries()) {
          for (const lower of sorted.slice(at + 1)) {
            if (lower.y - lower.size >= upper.y) break;
            const apart =
              lower.x >= upper.x + widthOf(upper.text, upper) - 0.01 ||
              upper.x >= lower.x + widthOf(lower.text, lower) - 0.01;
            expect(apart || lower.y - lower.size * 0.7 >= upper.y, `${upper.text} | ${lower.text}`).toBe(
              true,
            );
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});
