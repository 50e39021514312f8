import { expect, test } from "vitest";
import { realDossier } from "../test/realDossier";
import { MOST_WRITTEN, partOf, slidesOf } from "./slides";

const slides = slidesOf(realDossier);

test("a title, every exhibit in order, the sources", () => {
  expect(slides[0].kind).toBe("title");
  expect(slides.at(-1)?.kind).toBe("sources");
  const exhibits = slides.flatMap((slide) => (slide.kind === "exhibit" ? [slide.exhibit.id] : []));
  expect([...new Set(exhibits)]).toEqual(realDossier.exhibits.map(({ id }) => id));
});

test("slides have ids of their own", () => {
  expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
});

test("a table that is split loses no row and repeats none", () => {
  const rows = [1, 2, 3, 4, 5, 6, 7];
  expect([0, 1, 2].flatMap((part) => partOf(rows, part, 3))).toEqual(rows);
});

test("the deck has the first rows of a table that is very long", () => {
  const rows = Array.from({ length: 820 }, (_, at) => at);
  const parts = Array.from({ length: MOST_WRITTEN / 3 }, (_, at) => partOf(rows, at, MOST_WRITTEN / 3));
  expect(parts.flat()).toEqual(rows.slice(0, MOST_WRITTEN));
  expect(new Set(parts.map(({ length }) => length))).toEqual(new Set([3]));
});

test("the comparison takes as many slides as it needs", () => {
  const parts = slides.filter((slide) => slide.kind === "exhibit" && slide.exhibit.form === "comparison");
  expect(parts).toHaveLength(Math.ceil(realDossier.comparisons.length / 3));
});
