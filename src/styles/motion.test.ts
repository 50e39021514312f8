import { expect, test } from "vitest";

const sheets = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });
const code = import.meta.glob<string>("../**/*.tsx", { query: "?raw", import: "default", eager: true });

test("nothing moves by itself, so that there is nothing for a reader to turn off", () => {
  expect(Object.keys(sheets).length).toBeGreaterThan(10);
  for (const [file, css] of Object.entries(sheets)) {
    expect(css, file).not.toMatch(
      /@keyframes|(?<![\w-])(?:transition|animation|view-transition)[\w-]*:|smooth/,
    );
  }
});

test("the charting library's own animation is off in every mark that it draws", () => {
  for (const [file, text] of Object.entries(code)) {
    const drawn = text.match(/<(?:Bar|Scatter|Line|Area|Pie)$/gm)?.length ?? 0;
    expect(text.match(/isAnimationActive=\{false\}/g)?.length ?? 0, file).toBe(drawn);
    expect(text, file).not.toMatch(/behavior: "smooth"|startViewTransition|\.animate\(/);
  }
});
