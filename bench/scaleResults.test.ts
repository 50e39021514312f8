import { expect, test } from "vitest";
import { scaleDossier } from "../e2e/scaleDossier";
import { FORMS } from "../src/dossier/format/lists";
import { acceptDossier } from "../src/dossier/open/acceptDossier";
import { scaleText } from "./scaleResults.mjs";
import type { ScaleRound } from "./scaleRound.mjs";

const roundOf = (time: number): ScaleRound => ({
  open: time,
  floor: [time],
  filter: [time, time],
  clear: [time],
  keystroke: [time],
  slowFloor: [time],
  slowFilter: [time],
  slowClear: [time],
  slowKeystroke: [time],
  longest: 0,
  frame: time,
  lateFrames: 0,
  heap: time * 1e6,
});
const cells = (text: string, title: string) =>
  (text.split("\n").find((line) => line.startsWith(`| ${title} `)) ?? "")
    .split("|")
    .map((cell) => cell.trim());

test("medians by size, how they grow, and whether it is enough at the largest", () => {
  const done = new Map([
    [100, [10, 12, 90].map(roundOf)],
    [10_000, [14, 12, 15].map(roundOf)],
    [100_000, [20, 24, 24].map(roundOf)],
  ]);
  const text = scaleText({ rounds: 3, done, machine: "A machine." });
  expect(cells(text, "Filter by a kind → paint")).toEqual([
    "",
    "Filter by a kind → paint",
    "12.0 ms",
    "14.0 ms",
    "24.0 ms",
    "1.26 ×",
    "≤ 16 ms",
    "**not reached**",
    "",
  ]);
  expect(cells(text, "JavaScript heap")[4]).toBe("24.0 MB");
  expect(cells(text.slice(text.indexOf("From 100 events")), "Keystroke → paint")).toEqual([
    "",
    "Keystroke → paint",
    "1.17 ×",
    "≤ 1.3 ×",
    "reached",
    "",
  ]);
});

test("the dossiers are sound, have every form, and are the same each time", () => {
  const text = JSON.stringify(scaleDossier(300, { forms: FORMS }));
  expect(text).toBe(JSON.stringify(scaleDossier(300, { forms: FORMS })));
  const answer = acceptDossier(text);
  expect(answer.problems).toEqual([]);
  expect(answer.refusal === null && answer.dossier.exhibits.map(({ form }) => form)).toEqual(FORMS);
});
