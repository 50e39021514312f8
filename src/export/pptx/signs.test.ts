import { beforeAll, expect, test } from "vitest";
import { loadCharts } from "../../exhibits/charts";
import { loadContents } from "../../exhibits/contents";
import { BAR_SHAPES, boundedBars } from "../../exhibits/test/boundedBars";
import { viewOf } from "../../exhibits/test/testRows";
import { openDeck, textOf } from "./test/testDeck";

beforeAll(() => Promise.all([loadCharts(), loadContents()]));

test("a slide explains signs if its charts have some, and only then", async () => {
  const found = { signs: 0, words: 0 };
  for (const shape of BAR_SHAPES) {
    const { charts, slides } = await openDeck(boundedBars(shape), viewOf());
    const hasSigns = charts.some(({ xml }) => /formatCode="[^"]*(?:≈|&gt;|&lt;)/.test(xml));
    found[hasSigns ? "signs" : "words"]++;
    const said = slides.some((xml) => textOf(xml).includes("Signs: "));
    expect([shape, said]).toEqual([shape, hasSigns]);
  }
  expect(Math.min(found.signs, found.words)).toBeGreaterThan(3);
});
