import { expect, test } from "vitest";
import { embeddedFaces, familiesIn, laidOutIn } from "./faces";

const PAGE = '"Some Sans 3", "Some Sans 3 Arial", "Some Sans 3 Roboto", Arial, sans-serif';
const face = { family: "Some Sans 3", weight: "400 600", address: "data:font/woff2;base64,AAAA" };

test("a picture names its face, and what any machine has", () => {
  expect(familiesIn(PAGE)).toBe("'Some Sans 3', Arial, sans-serif");
  expect(familiesIn(laidOutIn(PAGE, [face]))).toBe("'Some Sans 3', Arial, sans-serif");
  expect(familiesIn("sans-serif")).toBe("sans-serif");
});

test("a picture is laid out in its own face if that could be had", () => {
  expect(laidOutIn(PAGE, [face])).toBe(`"Picture Some Sans 3", ${PAGE}`);
  expect(laidOutIn(PAGE, [])).toBe(PAGE);
});

test("a picture brings its faces along", () => {
  expect(embeddedFaces([face])).toBe(
    "@font-face{font-family:'Some Sans 3';font-weight:400 600;src:url(data:font/woff2;base64,AAAA)}",
  );
  expect(embeddedFaces([])).toBe("");
});
