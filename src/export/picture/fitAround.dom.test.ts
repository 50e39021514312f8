import { beforeAll, describe, expect, test } from "vitest";
import { at } from "../../dossier/at";
import { NO_FILTERS } from "../../dossier/query/facets";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { loadCharts } from "../../exhibits/charts";
import { measure } from "../../exhibits/marks/measure";
import { exhibitIn, viewOf } from "../../exhibits/test/testRows";
import { chipsOf } from "../../view/chips";
import { gap } from "./block";
import { fitAround } from "./fitAround";
import type { Pen } from "./pen";
import { frameOf } from "./shapes";
import { surroundings } from "./sheet";

const pen: Pen = {
  color: (ink) => `#${ink}`,
  families: { sans: "sans-serif", serif: "serif" },
  widthOf: (text, { size, weight }) => measure(text, size, weight > 400),
};

beforeAll(loadCharts);

describe("the timeline's picture for a slide", () => {
  const exhibit = exhibitIn(realDossier, "timeline");
  const chips = Object.entries(chipsOf(realDossier)(NO_FILTERS));
  const filters = chips.flatMap(([group, own]) => own.map(({ value }) => [group, value] as const));

  test.each(filters)("is made under the filter %s=%s", (group, value) => {
    const view = viewOf({ [group]: [value] });
    const model = buildExhibit(realDossier, view, exhibit);
    const address = `https://example.org/news/?${group}=${value}#exhibit-timeline`;
    const frame = frameOf("slide", model);
    const { around, scale } = fitAround(
      frame,
      (own) => surroundings(pen, { dossier: realDossier, view, exhibit, model, address }, own),
      (tried) => (model.drawing({ slide: true }).heightAt?.(Math.floor(888 / tried)) ?? 0) * tried,
    );
    expect(scale).toBeGreaterThanOrEqual(frame.least);
    expect(around.room).toBeGreaterThan(0);
  });
});

describe("text around a drawing", () => {
  const frame = frameOf("slide", buildExhibit(realDossier, viewOf(), at(realDossier.exhibits, 0)));
  /** Text that leaves a drawing 300 pixels, and more if it is smaller. */
  const text = ({ title }: { readonly title: number }) => ({
    head: gap(title),
    foot: gap(0),
    room: 300 + (frame.title - title) * 10,
  });
  const around = (height: number) => fitAround(frame, text, (scale) => height * scale);

  test("keeps its size while the drawing has room at any scale", () => {
    expect(around(100)).toMatchObject({ scale: frame.greatest, around: { room: 300 } });
    expect(around(400).around.room).toBe(300);
  });

  test("gives way to a drawing that has no room at its least scale", () => {
    const { scale, around: given } = around(420);
    expect(scale).toBeCloseTo(frame.least);
    expect(given.room).toBeGreaterThanOrEqual(420 * frame.least);
    expect(given.head.height).toBeLessThan(frame.title);
  });

  test("is not smaller than a drawing may be: then the picture is refused", () => {
    expect(() => around(1_000)).toThrow("crowded");
  });
});
