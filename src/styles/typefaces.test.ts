import { create } from "fontkit";
import { expect, test } from "vitest";
import { faceFiles } from "../platform/build/typefaces";
import sheet from "./typefaces.css?raw";

const faces = await faceFiles();

const standIns = [...sheet.matchAll(/@font-face \{(.*?)\n\}/gs)].map(([, rule = ""]) => {
  const [, family = "", local = ""] = /font-family: "(.* \d) (\w+)"/.exec(rule) ?? [];
  const percent = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
  return { family, local, weight: Number(/font-weight: (\d+)/.exec(rule)?.[1]), percent };
});

test("each face of the page has stand-ins for text and for headlines", () => {
  expect(new Set(standIns.map(({ family }) => family))).toEqual(new Set(faces.map(({ family }) => family)));
  expect(standIns.length).toBe(8);
});

test.each(faces)("$family has its baseline where the file has it", ({ bytes, ascent, descent }) => {
  const face = create(bytes);
  if (!("ascent" in face)) throw new Error("The file holds more than one face.");
  // Descents are negative in files.
  expect((ascent - descent) / 100).toBeCloseTo((face.ascent + face.descent) / face.unitsPerEm, 3);
  expect(ascent + descent).toBeCloseTo(115, 6);
});

test.each(standIns)("$local in the measures of $family, at $weight", ({ family, percent }) => {
  const own = faces.find((face) => face.family === family);
  const size = percent("size-adjust");
  expect(100 * percent("ascent-override") * size).toBeCloseTo(own?.ascent ?? Number.NaN, 1);
  expect(100 * percent("descent-override") * size).toBeCloseTo(own?.descent ?? Number.NaN, 1);
  expect(percent("line-gap-override")).toBe(0);
});

test("both faces together are at most 80 kB", () => {
  expect(faces.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(80_000);
});
