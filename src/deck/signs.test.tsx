import { beforeAll, expect, test } from "vitest";
import { loadCharts } from "../exhibits/charts";
import { slidesOf } from "../exhibits/slides";
import { BAR_SHAPES, BARS, boundedBars } from "../exhibits/test/boundedBars";
import { openPage } from "../view/test/viewing";
import { SlideView } from "./SlideView";

beforeAll(loadCharts);

test("a slide explains signs if its drawing has some, and only then", async () => {
  const found = { signs: 0, words: 0 };
  for (const shape of BAR_SHAPES) {
    const dossier = boundedBars(shape);
    const slides = slidesOf(dossier).filter(({ id }) => id === BARS);
    const { page, close } = await openPage(
      slides.map((slide) => <SlideView key={slide.id} slide={slide} number={2} count={3} tablePage={null} />),
      "",
      dossier,
    );
    const values = [...page.querySelectorAll("svg text")].map(({ textContent }) => textContent ?? "");
    const hasSigns = values.some((value) => /^[≈><] /.test(value));
    found[hasSigns ? "signs" : "words"]++;
    const said = page.textContent?.includes("Signs: ");
    expect([shape, said]).toEqual([shape, hasSigns]);
    await close();
  }
  expect(Math.min(found.signs, found.words)).toBeGreaterThan(3);
});
