import { expect, test } from "vitest";
import { HEAD_SHARE } from "../exhibits/comparison/columns";
import { SHARES } from "../exhibits/ledger/columns";
import {
  drawingBox,
  HEAD,
  MOST_NOTES,
  notesBox,
  SOURCE,
  STAGE,
  STAGE_EDGE,
  STAGE_GAP,
  STAGE_MARGIN,
  STAGE_TYPE,
} from "../view/stage";
import { notesHeight } from "./notesHeight";
import style from "./slide.module.css?raw";

/** The first value that the style sheet gives a property, in CSS pixels. */
const pixels = (property: string): number =>
  Number(new RegExp(`--${property}: (\\d+)px;`).exec(style)?.[1] ?? Number.NaN);

test.each([
  ["stage-width", STAGE.width],
  ["stage-height", STAGE.height],
  ["margin", STAGE_MARGIN],
  ["edge-height", STAGE_EDGE.height],
  ["head-top", HEAD.y],
  ["head-height", HEAD.height],
  ["gap", STAGE_GAP],
  ["most-notes", MOST_NOTES],
  ["source-height", SOURCE.height],
  ["title-size", STAGE_TYPE.title],
  ["subtitle-size", STAGE_TYPE.subtitle],
  ["table-size", STAGE_TYPE.table],
  ["note-size", STAGE_TYPE.note],
  ["source-size", STAGE_TYPE.source],
])("the style sheet has the stage's --%s", (property, length) => {
  expect(pixels(property)).toBe(length);
});

test("the style sheet has the columns of written tables", () => {
  const percent = (property: string) => Number(new RegExp(`--${property}: (\\d+)%;`).exec(style)?.[1]);
  expect(percent("second-width")).toBe(SHARES.forecast * 100);
  expect(percent("third-width")).toBe(SHARES.outcome * 100);
  const head = pixels("head-width") / (STAGE.width - 2 * STAGE_MARGIN);
  for (const share of [SHARES.forecaster, HEAD_SHARE]) expect(head).toBeCloseTo(share, 2);
});

test("head, drawing, notes and source fill the stage without meeting", () => {
  for (const height of [0, 26, MOST_NOTES]) {
    const drawing = drawingBox(height);
    expect(drawing.y).toBe(HEAD.y + HEAD.height + STAGE_GAP);
    const below = height === 0 ? SOURCE : notesBox(height);
    expect(drawing.y + drawing.height + STAGE_GAP).toBe(below.y);
  }
  expect(notesBox(26).y + 26 + STAGE_GAP).toBe(SOURCE.y);
  expect(SOURCE.y + SOURCE.height).toBe(STAGE.height);
  expect(drawingBox(MOST_NOTES).height).toBeGreaterThan((SOURCE.y - drawingBox(0).y) / 2);
});

test("notes take the height of their lines, up to a limit", () => {
  expect(notesHeight([], null)).toBe(0);
  expect(notesHeight(["One line."], null)).toBe(26);
  expect(notesHeight(["One line."], "How to read it.")).toBe(26 + 4 + 24);
  expect(notesHeight(["Words for two lines of a slide. ".repeat(5)], null)).toBe(52);
  expect(notesHeight(["Far too many words. ".repeat(90)], null)).toBe(MOST_NOTES);
});
