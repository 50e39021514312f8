import { create } from "fontkit";
import { expect, test } from "vitest";
import { faceFiles } from "../platform/build/typefaces";
import sheet from "./typefaces.css?raw";

const faces = await faceFiles();
const own = new Map(faces.map(({ family, bytes }) => [family, create(bytes)]));

const standIns = [...sheet.matchAll(/@font-face \{(.*?)\n\}/gs)].map(([, rule = ""]) => {
  const [, family = "", local = ""] = /font-family: "(.* \d) (\w+)"/.exec(rule) ?? [];
  const percent = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
  return { family, local, weight: Number(/font-weight: (\d+)/.exec(rule)?.[1]), percent };
});

test("each face of the page has stand-ins for text and for headlines", () => {
  expect(new Set(standIns.map(({ family }) => family))).toEqual(new Set(own.keys()));
  expect(standIns.length).toBe(8);
});

test.each(standIns)("$local in the measures of $family, at $weight", ({ family, percent }) => {
  const face = own.get(family);
  if (!face || !("ascent" in face)) throw new Error(`The page has no face called ${family}.`);
  const size = percent("size-adjust");
  expect(percent("ascent-override") * size).toBeCloseTo(face.ascent / face.unitsPerEm, 3);
  expect(percent("descent-override") * size).toBeCloseTo(-face.descent / face.unitsPerEm, 3);
  expect(percent("line-gap-override")).toBe(face.lineGap / face.unitsPerEm);
});

test("both faces together are at most 80 kB", () => {
  expect(faces.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(80_000);
});
