import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const HEX = /#[0-9a-f]{6}/gi;

type Tokens = ReadonlyMap<string, string>;

/** Every color token of a theme. */
const THEMES: Readonly<Record<string, Tokens>> = {
  light: tokensOf(":root,\n[data-theme]", 0),
  dark: tokensOf(":root,\n[data-theme]", 1),
  projector: tokensOf('[data-theme="projector"]', 0),
};

function tokensOf(rule: string, at: number): Tokens {
  const [, after = ""] = CSS.split(`\n${rule} {`);
  const body = after.slice(0, after.indexOf("\n}"));
  return new Map(
    [...body.matchAll(/--([\w-]+): ([^;]*#[^;]*);/g)].map(([, name = "", value = ""]) => {
      const colors = value.match(HEX) ?? [];
      return [name, colors[at] ?? colors[0] ?? ""];
    }),
  );
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
])("%s on %s has a contrast of %d", (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

const sheets = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });
const ALL_CSS = Object.values(sheets).join("\n");

/** The tokens that some rule has as the value of a property. */
const usedAs = (property: string): readonly string[] => {
  const uses = ALL_CSS.matchAll(new RegExp(`(?<![\\w-])${property}:[^;{}]*?var\\(--([\\w-]+)\\)`, "g"));
  return [...new Set([...uses].map(([, token = ""]) => token))];
};

const GROUNDS = ["paper", "card"];
/** What is drawn or written in a color, and the least contrast that it needs. */
const LEAST: readonly (readonly [readonly string[], number])[] = [
  [["ink", "ink-2"], 7],
  [["ink-3", "faded", "focus", "gain", "loss", "context"], 4.5],
  [["edge", "rule-strong", "faded-large"], 3],
];

describe.each(Object.entries(THEMES))("%s", (theme, tokens) => {
  const color = (name: string) => tokens.get(name) ?? THEMES.light?.get(name) ?? "";
  for (const [names, least] of LEAST) {
    for (const name of names) {
      it.each(GROUNDS)(`${name} on %s has at least ${least}:1`, (ground) => {
        expect(contrast(color(name), color(ground))).toBeGreaterThanOrEqual(least);
      });
    }
  }
  it.each(["ink", "ink-2", "ink-3", "focus"])("%s stays readable where it is lit", (name) => {
    expect(contrast(color(name), color("mark"))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(["context", "gain", "loss"])("%s can be told from what is lit", (name) => {
    expect(contrast(color(name), color("mark"))).toBeGreaterThanOrEqual(3);
  });
  it("ink stays readable on a button that is pointed at", () => {
    expect(contrast(color("ink"), color("rule"))).toBeGreaterThanOrEqual(4.5);
  });
  it("has every color of the others", () => {
    const own = new Set(tokens.keys());
    for (const name of THEMES.light?.keys() ?? []) expect(own, theme).toContain(name);
  });
});

describe("what is measured is what is used", () => {
  const measured = LEAST.flatMap(([names]) => names);
  it("of text", () => {
    // On a dark ground, and on the white of a QR code.
    const others = ["paper", "screen-black"];
    expect([...measured, ...others]).toEqual(expect.arrayContaining([...usedAs("color")]));
  });
  it("of grounds", () => {
    // What is raised stands on the color of a card.
    const others = ["mark", "ink", "rule", "focus", "screen-black", "screen-white", "veil", "raise"];
    expect([...GROUNDS, ...others]).toEqual(expect.arrayContaining([...usedAs("background")]));
  });
  it("of lines that are not only for order", () => {
    expect([...measured, "rule"]).toEqual(expect.arrayContaining([...usedAs("outline")]));
  });
});
