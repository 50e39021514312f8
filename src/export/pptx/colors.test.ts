import { expect, test } from "vitest";
import type { Tone } from "../../exhibits/marks/looks";
import { type ColorName, color, toneColors } from "./colors";

const NAMES = ["paper", "card", "ink", "ink-2", "ink-3", "rule"] as const satisfies readonly ColorName[];
const TONES = ["focus", "context", "gain", "loss"] as const satisfies readonly Tone[];
const luminance = (digits: string) => Number.parseInt(digits, 16);

test.each([...NAMES, ...TONES])("--%s is a color", (name) => {
  expect(color(name)).toMatch(/^[0-9A-F]{6}$/);
});

test("is that of the light page", () => {
  expect(luminance(color("paper"))).toBeGreaterThan(luminance(color("ink")));
});

test.each(TONES)("a %s mark that is left out is paler than one that is left", (tone) => {
  expect(toneColors(tone, true)).toEqual({ full: color(tone), soft: color(`${tone}-soft`) });
  const channel = (digits: string, at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  for (const at of [0, 2, 4]) {
    const distance = (digits: string) => Math.abs(channel(digits, at) - channel(color("paper"), at));
    expect(distance(toneColors(tone, false).full)).toBeLessThanOrEqual(distance(color(tone)) / 2);
  }
});
