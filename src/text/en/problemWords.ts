/** What is wrong with a dossier, in words. */
import { dateAdvice } from "../../dossier/format/dateAdvice";
import { shortJson } from "../../dossier/format/foundValue";
import type { ListName } from "../../dossier/format/lists";
import { pointerKeys } from "../../dossier/format/pointerKeys";
import type { Cause, Found, Problem, RecordRef } from "../../dossier/format/problems";
import type { Consequence } from "../../dossier/open/consequences";
import { dateAdviceWords } from "./dateAdviceWords";
import { ANY_OBJECT, expectedWords } from "./expectedWords";
import { formulaFaultWords } from "./formulaFaultWords";
import { openWords } from "./open";

/** A problem in words. Characters that are invisible, or would reverse or break a line, are escaped. */
export interface WordedProblem {
  /** `Figure "sales-2016"`; `Dossier` for the header. */
  readonly record: string;
  readonly expected: string;
  readonly found: string;
  /** What to do, a sentence. */
  readonly remedy: string;
}

/**
 * `Figure "sales-2016" (/figures/3/when): expected a date, found "soon". …`; a remedy that says what is expected says it
 * once: `… (/figures/3/quantity/value): found "4.2". Write a finite number.`
 */
export function problemLine(problem: Problem): string {
  const { record, expected, found, remedy } = problemWords(problem);
  const wanted = remedy.startsWith(`Write ${expected}`) ? "" : `expected ${expected}, `;
  return `${record} (${problem.path || "/"}): ${wanted}found ${found}. ${remedy}`;
}

export function problemWords({ record, path, cause }: Problem): WordedProblem {
  const { expected, found, remedy } = causeWords(cause);
  const isAmiss = cause.code === "unknown-field" && /\/quantity\/(?:value|low|high)$/.test(path);
  return {
    record: visible(recordWords(record)),
    expected,
    found: visible(found),
    remedy: visible(isAmiss ? VALUE_OR_ENDS : remedy),
  };
}

const VALUE_OR_ENDS = 'Give a quantity a "value" or, with the bound "between", a "low" and a "high".';

const SINGULAR: Record<ListName, string> = {
  kinds: "Kind",
  sources: "Source",
  people: "Person",
  organizations: "Organization",
  figures: "Figure",
  events: "Event",
  comparisons: "Comparison",
  forecasts: "Forecast",
  exhibits: "Chart",
};

/** `Figure "sales-2016"`; by position, from 1, if the record has no id: `Comparison 3`. */
export function recordWords(record: RecordRef | null): string {
  if (record === null) return "Dossier";
  const { list, index, id } = record;
  return `${SINGULAR[list]} ${id === null ? index + 1 : `"${id}"`}`;
}

/** 'Skipped with Source "daily": Figure "rolls", Event "opening" and 27 more.' */
export function consequenceLine({ of, problems }: Consequence, most: number): string {
  const names = problems.map(({ record, path }) =>
    record === null
      ? (openWords.parts.get(pointerKeys(path)[0] ?? "") ?? recordWords(null))
      : recordWords(record),
  );
  const shown = names.slice(0, most);
  return visible(openWords.skippedWith(recordWords(of), shown, names.length - shown.length));
}

const NO_SUCH_FIELD = "a known field";

function causeWords(cause: Cause): Omit<WordedProblem, "record"> {
  switch (cause.code) {
    case "no-object":
      return { expected: ANY_OBJECT, found: foundWords(cause.found), remedy: `Write ${ANY_OBJECT}.` };
    case "missing-field":
      return { expected: `"${cause.field}"`, found: "nothing", remedy: `Add "${cause.field}".` };
    case "unknown-field": {
      const found = shortJson(cause.field);
      const remedy = withMeant(`Remove ${found}, or fix its spelling`, cause.meant);
      return { expected: NO_SUCH_FIELD, found, remedy };
    }
    case "field-name-too-long": {
      const found = shortJson(cause.field);
      return { expected: NO_SUCH_FIELD, found, remedy: `Remove ${found}.` };
    }
    case "field-again":
      return {
        expected: "each field once",
        found: `${shortJson(cause.field)} again, first on line ${cause.line}, column ${cause.column}`,
        remedy: "Remove one of the two.",
      };
    case "wrong-value": {
      const expected = expectedWords(cause.expected);
      return {
        expected,
        found: foundWords(cause.found),
        remedy: adviceFor(cause) ?? withMeant(`Write ${expected}`, cause.meant),
      };
    }
    case "inexact-number":
      return {
        expected: "a number that a computer keeps exactly",
        found: shortNumber(cause.literal),
        remedy: "Write it with at most 15 digits, in a larger unit if it is too large.",
      };
    case "no-item":
      return {
        expected: "at least one item",
        found: foundWords(cause.found),
        remedy: `Add an item to "${cause.list}".`,
      };
    case "no-record":
      return {
        expected: "at least one record",
        found: foundWords({ kind: "list", length: 0 }),
        remedy: `Add a record to "${cause.list}".`,
      };
    case "too-many-values":
      return {
        expected: `at most ${cause.limit} values in one record`,
        found: "more",
        remedy: "Split it into several.",
      };
    case "id-again":
      return {
        expected: `an id used once in ${cause.lists.join(" and ")}`,
        found: `"${cause.id}" again`,
        remedy: "Rename one of the two.",
      };
    case "question-again":
      return {
        expected: "each question once",
        found: `${shortJson(cause.question)} again`,
        remedy: "Move the answers into one comparison.",
      };
    case "answer-again":
      return {
        expected: "one answer from each source",
        found: `"${cause.source}" again`,
        remedy: "Merge the two answers, or remove one.",
      };
    case "forecast-again":
      return {
        expected: 'each forecast once, by "by", "when", "text" and the cited sources',
        found: `${recordWords(cause.first)} again`,
        remedy: "Remove one of the two.",
      };
    case "reserved-id":
      return {
        expected: "an id that the deck has not reserved",
        found: `"${cause.id}"`,
        remedy: "Rename the chart.",
      };
    case "claim-without-value":
      return {
        expected: `a sentence with its value as "{${cause.id}}"`,
        found: "a sentence without it",
        remedy: `Write "{${cause.id}}" where the value belongs.`,
      };
    case "dangling": {
      const found = shortJson(cause.id);
      const remedy = withMeant(
        cause.isInText
          ? `Fix the id, add ${found} to "${cause.list}", or write "{{${cause.id}}}" if the text has braces there`
          : `Add ${found} to "${cause.list}", or fix the id`,
        cause.meant,
      );
      return { expected: `the id of one of "${cause.list}"`, found, remedy };
    }
    case "left-out":
      return {
        expected: `a valid record of "${cause.list}"`,
        found: shortJson(cause.id),
        remedy: `Fix ${recordWords(cause.record)}.`,
      };
    case "no-paragraph":
      return {
        expected: `a paragraph of "${cause.source}", 1 to ${cause.last}`,
        found: String(cause.paragraph),
        remedy: "Fix the paragraph number.",
      };
    case "wording-too-long":
      return {
        expected: `at most ${cause.limit} words of the article, "before" and "after" included`,
        found: `${cause.found} words`,
        remedy: "Quote only the words with the value, its direction and what it counts.",
      };
    case "several-units":
      return {
        expected: "figures of one unit",
        found: cause.units.map((unit) => `"${unit}"`).join(" and "),
        remedy: "Show each unit in a chart or a panel of its own.",
      };
    case "both-fields":
    case "neither-field":
      return {
        expected: `either ${cause.fields.map((field) => `"${field}"`).join(" or ")}`,
        found: cause.code === "both-fields" ? "both" : "neither",
        remedy: cause.code === "both-fields" ? "Keep one of the two." : "Add one of the two.",
      };
    case "event-not-in-row":
      return {
        expected: "one of the row's events",
        found: `"${cause.id}"`,
        remedy: `Add "${cause.id}" to the row's "events".`,
      };
    case "figure-not-shown":
      return {
        expected: "one of the chart's figures",
        found: `"${cause.id}"`,
        remedy: `Add "${cause.id}" to "figures".`,
      };
    case "no-share-of-bars":
      return {
        expected: "a percent share of one bar of the chart in another",
        found: `"${cause.id}"`,
        remedy: `Derive "${cause.id}" as the "percent-share" of two of the chart's figures.`,
      };
    case "no-multiple":
      return {
        expected: 'a change in "percent" of −100 or more, or a multiple in "times" of 0 or more',
        found: `"${cause.id}"`,
        remedy: `Correct "${cause.id}", or remove it from the chart.`,
      };
    case "no-surcharge":
      return {
        expected: 'a figure in "percent" above 0',
        found: `"${cause.id}"`,
        remedy: `Name the figure that is added to "base", or remove "surcharge".`,
      };
    case "no-count-of-occasions":
      return {
        expected: `a whole number, ${cause.fewest} to ${cause.most}`,
        found: String(cause.value),
        remedy: 'Count a figure in whole occasions, with no more events in "includes" than it counts.',
      };
    case "formula":
      return {
        expected: "a formula that works with its inputs",
        ...formulaFaultWords(cause.fault),
      };
    case "too-many-formulas":
    case "too-many-citations":
      return {
        expected:
          cause.code === "too-many-formulas"
            ? `a figure calculated through at most ${cause.limit} formulas`
            : `inputs with at most ${cause.limit} citations in all`,
        found: String(cause.found),
        remedy: "Cite the figure, or calculate it from fewer.",
      };
  }
}

/** Of a date: each mistake has its own. */
function adviceFor({ expected, found }: Extract<Cause, { code: "wrong-value" }>): string | null {
  if (!("rule" in expected) || expected.rule !== "date" || found.kind !== "value") return null;
  const text = /^"(.*)"$/.exec(found.json)?.[1];
  const advice = text === undefined ? null : dateAdvice(text);
  return advice && dateAdviceWords(advice);
}

/** A remedy with the likely meaning: `Correct the id: did you mean "ann"?` */
const withMeant = (remedy: string, meant: string | undefined): string =>
  meant === undefined ? `${remedy}.` : `${remedy}: did you mean "${meant}"?`;

function foundWords(found: Found): string {
  switch (found.kind) {
    case "nothing":
      return "nothing";
    case "object":
      return "an object";
    case "list":
      return `a list of ${found.length}`;
    case "value":
      return found.json;
  }
}

/** Both ends of a long number. */
const shortNumber = (literal: string): string =>
  literal.length > 40 ? `${literal.slice(0, 20)}…${literal.slice(-10)}` : literal;

function visible(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, (character) =>
    character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
