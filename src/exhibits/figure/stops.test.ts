import { expect, test } from "vitest";
import { parseWhen } from "../../dossier/format/dates";
import { requireRecord } from "../../dossier/format/model";
import { realDossier } from "../../dossier/test/realDossier";
import { eventRow, figureRow } from "../records";
import { citationOf, dossierOf, eventOf, figureOf, quantityOf, sourceOf } from "../test/testRows";
import { stopWords } from "./stops";

const dossier = dossierOf({ sources: [sourceOf()], kinds: [{ id: "meeting", name: "Meeting" }] });
const figureStop = (over: Parameters<typeof figureOf>[0]) =>
  stopWords(dossier, figureRow(dossier, figureOf({ label: "Sales, 2024", ...over })));

test("a figure says value, bound, who says it and where", () => {
  const citations = [
    { ...citationOf(4), attributedTo: "Ann" },
    { ...citationOf(5), attributedTo: "Publisher" },
  ] as const;
  expect(figureStop({ quantity: quantityOf({ bound: "more-than" }), citations })).toBe(
    "Sales, 2024: more than 1 percent, said by Ann, from Publisher, paragraphs 4, 5",
  );
});

test("a figure says its period unless its label does", () => {
  expect(figureStop({ label: "Sales", when: parseWhen("2023") })).toBe(
    "Sales: 1 percent, 2023, from Publisher, paragraph 1",
  );
});

test("what is calculated here says so", () => {
  const figure = requireRecord(realDossier.figures, "china-revenue-2015");
  expect(stopWords(realDossier, figureRow(realDossier, figure))).toMatch(
    /: about 0\.33 billion dollars, our calculation, in neither article, date inferred, based on Fortune, paragraphs 4, 5$/,
  );
});

test("an event says its kind, its date and whether that is printed", () => {
  const said = (basis: "stated" | "inferred") =>
    stopWords(dossier, eventRow(eventOf({ title: "They meet", when: "2024", basis })));
  expect(said("stated")).toBe("They meet, Meeting, 2024, date printed, from Publisher, paragraph 1");
  expect(said("inferred")).toBe("They meet, Meeting, 2024, date inferred, from Publisher, paragraph 1");
});

test("a figure says how its date is known, if anything says", () => {
  expect(figureStop({ basis: "inferred" })).toBe(
    "Sales, 2024: 1 percent, date inferred, from Publisher, paragraph 1",
  );
});

test("an event that others speak of in part says so", () => {
  const meeting = eventOf({
    title: "They meet",
    when: "2024",
    citations: [citationOf(1), { ...citationOf(2), attributedTo: "Ann" }],
  });
  expect(stopWords(dossier, eventRow(meeting))).toBe(
    "They meet, Meeting, 2024, date printed, in part said by Ann, from Publisher, paragraphs 1, 2",
  );
});

test("what stands beside a mark is said last", () => {
  const row = { ...figureRow(dossier, figureOf({ label: "Sales, 2024" })), beside: ["Only a count"] };
  expect(stopWords(dossier, row)).toBe("Sales, 2024: 1 percent, from Publisher, paragraph 1. Only a count");
});
