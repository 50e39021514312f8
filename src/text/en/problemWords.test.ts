import { describe, expect, it, test } from "vitest";
import { foundValue } from "../../dossier/format/foundValue";
import type { Cause, RecordRef } from "../../dossier/format/problems";
import { RULES } from "../../dossier/format/rules";
import { problemLine, problemWords, recordWords } from "./problemWords";

const ROLLS: RecordRef = { list: "figures", index: 0, id: "rolls" };
const lineOf = (cause: Cause) => problemLine({ record: ROLLS, path: "/figures/0", cause });

test.each<[RecordRef | null, string]>([
  [ROLLS, 'Figure "rolls"'],
  [{ list: "people", index: 0, id: "ann" }, 'Person "ann"'],
  [{ list: "kinds", index: 0, id: "deal" }, 'Kind "deal"'],
  [{ list: "comparisons", index: 2, id: null }, "Comparison 3"],
  [null, "Dossier"],
])("%j is %s", (record, words) => {
  expect(recordWords(record)).toBe(words);
});

test("the whole file is shown as /", () => {
  const problem = { record: null, path: "", cause: { code: "no-object", found: foundValue([]) } } as const;
  expect(problemLine(problem)).toBe("Dossier (/): found a list of 0. Write an object { … }.");
});

describe("a problem is one sentence and its remedy", () => {
  const value = foundValue("4.2");
  it.each<[Cause, string]>([
    [{ code: "missing-field", field: "when" }, 'expected "when", found nothing. Add "when".'],
    [
      { code: "unknown-field", field: "wen" },
      'expected a known field, found "wen". Remove "wen", or fix its spelling.',
    ],
    [
      { code: "unknown-field", field: "wen", meant: "when" },
      'expected a known field, found "wen". Remove "wen", or fix its spelling: did you mean "when"?',
    ],
    [{ code: "field-name-too-long", field: "kk" }, 'expected a known field, found "kk". Remove "kk".'],
    [
      { code: "field-again", field: "when", line: 3, column: 4 },
      'expected each field once, found "when" again, first on line 3, column 4. Remove one of the two.',
    ],
    [
      { code: "inexact-number", literal: "9007199254740993" },
      "expected a number that a computer keeps exactly, found 9007199254740993. Write it with at most 15 digits, in a larger unit if it is too large.",
    ],
    [
      { code: "inexact-number", literal: `0.${"1".repeat(60)}` },
      "expected a number that a computer keeps exactly, found 0.111111111111111111…1111111111. Write it with at most 15 digits, in a larger unit if it is too large.",
    ],
    [
      { code: "wrong-value", expected: { rule: "finite" }, found: value },
      'found "4.2". Write a finite number.',
    ],
    [
      { code: "wrong-value", expected: { type: "number" }, found: value },
      'found "4.2". Write a number, without quotes.',
    ],
    [
      { code: "wrong-value", expected: { choices: ['"a"', '"b"'] }, found: foundValue("c"), meant: "a" },
      'found "c". Write one of "a", "b": did you mean "a"?',
    ],
    [
      { code: "no-item", list: "people", found: foundValue([]) },
      'expected at least one item, found a list of 0. Add an item to "people".',
    ],
    [
      { code: "no-record", list: "sources" },
      'expected at least one record, found a list of 0. Add a record to "sources".',
    ],
    [
      { code: "too-many-values", limit: 5 },
      "expected at most 5 values in one record, found more. Split it into several.",
    ],
    [
      { code: "id-again", id: "rolls", lists: ["figures", "events"] },
      'expected an id used once in figures and events, found "rolls" again. Rename one of the two.',
    ],
    [
      { code: "question-again", question: "How much bread?" },
      'expected each question once, found "How much bread?" again. Move the answers into one comparison.',
    ],
    [
      { code: "answer-again", source: "daily" },
      'expected one answer from each source, found "daily" again. Merge the two answers, or remove one.',
    ],
    [
      { code: "forecast-again", first: { list: "forecasts", index: 0, id: null } },
      'expected each forecast once, by "by", "when", "text" and the cited sources, found Forecast 1 again. Remove one of the two.',
    ],
    [
      { code: "reserved-id", id: "title" },
      'expected an id that the deck has not reserved, found "title". Rename the chart.',
    ],
    [
      { code: "claim-without-value", id: "rolls" },
      'expected a sentence with its value as "{rolls}", found a sentence without it. Write "{rolls}" where the value belongs.',
    ],
    [
      { code: "dangling", list: "people", id: "anne" },
      'expected the id of one of "people", found "anne". Add "anne" to "people", or fix the id.',
    ],
    [
      { code: "left-out", list: "people", id: "ann", record: { list: "people", index: 0, id: "ann" } },
      'expected a valid record of "people", found "ann". Fix Person "ann".',
    ],
    [
      { code: "no-paragraph", source: "daily", last: 4, paragraph: 5 },
      `expected a paragraph of "daily", 1 to 4, found 5. Fix the paragraph number.`,
    ],
    [
      { code: "several-units", units: ["percent", "usd"] },
      'expected figures of one unit, found "percent" and "usd". Show each unit in a chart or a panel of its own.',
    ],
    [
      { code: "both-fields", fields: ["figures", "panels"] },
      'expected either "figures" or "panels", found both. Keep one of the two.',
    ],
    [
      { code: "neither-field", fields: ["figures", "panels"] },
      'expected either "figures" or "panels", found neither. Add one of the two.',
    ],
    [
      { code: "event-not-in-row", id: "opening" },
      `expected one of the row's events, found "opening". Add "opening" to the row's "events".`,
    ],
    [
      { code: "no-count-of-occasions", fewest: 2, most: 1000, value: 1.5 },
      'expected a whole number, 2 to 1000, found 1.5. Count a figure in whole occasions, with no more events in "includes" than it counts.',
    ],
    [
      { code: "formula", fault: { kind: "loop", ids: ["a", "b", "a"] } },
      "expected a formula that works with its inputs, found a figure calculated from itself: a ← b ← a. Fix the formula or its inputs.",
    ],
    [
      { code: "too-many-formulas", limit: 100, found: 101 },
      "expected a figure calculated through at most 100 formulas, found 101. Cite the figure, or calculate it from fewer.",
    ],
    [
      { code: "too-many-citations", limit: 200, found: 201 },
      "expected inputs with at most 200 citations in all, found 201. Cite the figure, or calculate it from fewer.",
    ],
  ])("%j", (cause, words) => {
    expect(lineOf(cause)).toBe(`Figure "rolls" (/figures/0): ${words}`);
  });

  it.each(RULES)("names the rule %s", (rule) => {
    expect(lineOf({ code: "wrong-value", expected: { rule }, found: value })).not.toContain("undefined");
  });
});

test.each([
  [undefined, "nothing"],
  [null, "null"],
  [12, "12"],
  [-0, "0"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NaN, "NaN"],
  [true, "true"],
  ["12", '"12"'],
  ["two\nlines", '"two\\nlines"'],
  [[], "a list of 0"],
  [[1, 2], "a list of 2"],
  [{ a: 1 }, "an object"],
])("%j is shown as %s", (value, words) => {
  const cause = { code: "no-object", found: foundValue(value) } as const;
  expect(problemWords({ record: null, path: "", cause }).found).toBe(words);
});

test("what cannot be seen, or turns or breaks a line, is written as escapes", () => {
  const hidden = "a\u200b\u202e\u2028\u2029\u{e0041}b";
  const escaped = String.raw`a\u200b\u202e\u2028\u2029\udb40\udc41b`;
  const cause = { code: "dangling", list: "people", id: hidden } as const;
  expect(problemWords({ record: { ...ROLLS, id: hidden }, path: "", cause })).toMatchObject({
    record: `Figure "${escaped}"`,
    found: `"${escaped}"`,
    remedy: `Add "${escaped}" to "people", or fix the id.`,
  });
});
