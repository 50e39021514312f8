import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrOf } from "./qr";

test("the path inks the dark modules, each once, inside an empty edge of four", () => {
  const text = "https://example.org/?year=2024";
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const drawing = qrOf(text);
  expect(drawing?.size).toBe(size);
  const inked = [...(drawing?.path ?? "").matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(
    ([, x, y, length]) => Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at} ${y}`),
  );
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
  expect(inked).toEqual(dark);
  expect(
    dark.every((module) => module.split(" ").every((at) => Number(at) >= 4 && Number(at) < size - 4)),
  ).toBe(true);
});

test("a text longer than a code holds has none", () => {
  expect(qrOf("a".repeat(2_331))).not.toBeNull();
  expect(qrOf("a".repeat(2_332))).toBeNull();
});
