import { expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../buildExhibit";
import { exhibitIn, NOTHING_LEFT, viewOf } from "../test/testRows";
import { ledgerRows } from "./rows";

const exhibit = exhibitIn(realDossier, "ledger");
const matching = (filters: Parameters<typeof viewOf>[0]) =>
  buildExhibit(realDossier, viewOf(filters), exhibit).matching.map(({ key }) => key);
const by = (name: string) => expect.stringMatching(`^${name} `);

test("holds each forecast against what the articles report later", () => {
  expect(ledgerRows(realDossier).map(({ by, when, verdict }) => [by, when.edtf, verdict])).toEqual([
    ["Li Anding", "2017-04-27~", "did-not-happen"],
    ["Elon Musk", "../2017-04-27", "not-yet"],
    ["Dan Ives", "2024-04-29~", "open"],
  ]);
});

test("cites forecast and outcome apart; an open one has no outcome to cite", () => {
  const cited = (citations: readonly { source: string; paragraph: number }[]) =>
    citations.map(({ source, paragraph }) => `${source} ${paragraph}`);
  expect(ledgerRows(realDossier).map((row) => [cited(row.citations), cited(row.outcomeCitations)])).toEqual([
    [["fortune-2017 8"], ["cnn-2024 32"]],
    [["fortune-2017 5"], ["cnn-2024 4"]],
    [["cnn-2024 19"], []],
  ]);
});

test("the table says how the date of each forecast is known", () => {
  const { all } = buildExhibit(realDossier, viewOf(), exhibit);
  expect(all.map(({ basis }) => basis)).toEqual(realDossier.forecasts.map(({ basis }) => basis));
  expect(all.some(({ basis }) => basis === "inferred")).toBe(true);
});

test("a forecast matches by who makes it and what is cited beside it; its outcome's do not count", () => {
  expect(matching({})).toEqual([by("li-anding"), by("elon-musk"), by("dan-ives")]);
  expect(matching({ person: ["dan-ives"] })).toEqual([by("dan-ives")]);
  expect(matching({ year: ["2018"] })).toEqual([]);
  expect(matching({ kind: ["forecast"], source: ["fortune-2017"] })).toEqual([
    by("li-anding"),
    by("elon-musk"),
  ]);
  expect(matching(NOTHING_LEFT)).toEqual([]);
});
