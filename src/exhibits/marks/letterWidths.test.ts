import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { instance, LETTERS, SANS } from "../../platform/build/typefaces";
import { measure } from "./measure";

const FILE = fileURLToPath(new URL("letterWidths.json", import.meta.url));

const [plain, bold] = await Promise.all([faceOf(400), faceOf(600)]);
/** Without the soft hyphen: it is not seen inside a line. */
const letters = [...LETTERS].filter(
  (letter) => letter !== "\u00ad" && plain.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
);

async function faceOf(weight: number): Promise<Font> {
  const face = create(await instance(SANS, weight));
  if (!("glyphForCodePoint" in face)) throw new Error("The file holds more than one face.");
  return face;
}

/** The room that a letter takes in a line, in thousandths of the size of the type. */
const advance = (face: Font, letter: string): number =>
  Math.round((1000 * face.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth) / face.unitsPerEm);

/** What English and numbers are written with. The table is in the first load: it has no more. */
const isCommon = (letter: string): boolean => /[ -~\u00a0–—‘’“”…·¶×÷−€£¥°²³±]/.test(letter);

/** Letters of the same widths, from narrow to wide: how wide, and how much wider in semibold. */
function tableText(): string {
  const groups = new Map<string, { readonly widths: readonly [number, number]; letters: string }>();
  for (const letter of letters.filter(isCommon)) {
    const widths = [advance(plain, letter), advance(bold, letter) - advance(plain, letter)] as const;
    const key = widths.join("+");
    groups.set(key, { widths, letters: `${groups.get(key)?.letters ?? ""}${letter}` });
  }
  const lines = [...groups]
    .sort(([, { widths: a }], [, { widths: b }]) => a[0] - b[0] || a[1] - b[1])
    .map(([key, group]) => `  "${key}": ${JSON.stringify(group.letters)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

test("the table holds the widths of the face: `npm run letters` renews it", async () => {
  await expect(tableText()).toMatchFileSnapshot(FILE);
});

test("a common letter is measured as it is, and no letter of the face as narrower", () => {
  for (const letter of letters) {
    for (const [face, isBold] of [[plain, false] as const, [bold, true] as const]) {
      const measured = measure(letter, 1000, isBold);
      if (isCommon(letter)) expect([letter, measured]).toEqual([letter, advance(face, letter)]);
      // "À" is a few thousandths wider than "A".
      else expect([letter, measured >= 0.98 * advance(face, letter)]).toEqual([letter, true]);
    }
  }
});

test.each([
  "more than $1 billion",
  "April 28, 2024",
  "Avoid Tesla’s tariff: +376%, −32%, about $0.33 billion, our estimate",
])("%j is set in the room measured for it, and in little less", (text) => {
  for (const [face, isBold] of [[plain, false] as const, [bold, true] as const]) {
    const set = (15 * face.layout(text).advanceWidth) / face.unitsPerEm;
    const measured = measure(text, 15, isBold);
    expect(set).toBeLessThanOrEqual(measured + 0.001);
    expect(set).toBeGreaterThan(measured * 0.97);
  }
});
