import { expect, test } from "vitest";
import styles from "./figure.module.css?raw";
import { LAYOUT_WIDTHS, layoutWidthFor } from "./layoutWidths";

const [onScreen = "", onPaper = ""] = styles.split("@media print");
const roomsIn = (css: string) => [...css.matchAll(/\[data-room="(\d+)"\]/g)].map(([, room]) => Number(room));

test("the style sheet shows each room from its own width to the next one's, both in the reader's size of text", () => {
  const shown = [...onScreen.matchAll(/@container drawing \((.*?)\) \{\s*\.drawing \[data-room="(\d+)"\]/g)];
  expect(shown.map(([, width, room]) => `${room}: ${width}`)).toEqual(
    LAYOUT_WIDTHS.map((room, at) => {
      const next = LAYOUT_WIDTHS[at + 1];
      return `${room}: ${at === 0 ? "" : `${room / 16}rem <= `}width${next === undefined ? "" : ` < ${next / 16}rem`}`;
    }),
  );
});

test("paper shows rooms that there are", () => {
  expect(roomsIn(onPaper)).toHaveLength(2);
  for (const room of roomsIn(onPaper)) expect(LAYOUT_WIDTHS.map(Number)).toContain(room);
});

test("a drawing is enlarged by a fifth at most", () => {
  for (let width: number = LAYOUT_WIDTHS[0]; width < 2_600; width += 1) {
    expect(width / layoutWidthFor(width)).toBeLessThanOrEqual(1.2);
    expect(layoutWidthFor(width)).toBeLessThanOrEqual(width);
  }
  expect(layoutWidthFor(200)).toBe(LAYOUT_WIDTHS[0]);
});
