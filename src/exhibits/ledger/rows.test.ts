import fc from "fast-check";
import { expect, test } from "vitest";
import { isFiltered } from "../../dossier/query/facets";
import { select } from "../../dossier/query/select";
import { realDossier } from "../../dossier/test/realDossier";
import { anyFilters } from "../test/rows.arbitrary";
import { exhibitIn, NOTHING_LEFT, viewOf } from "../test/testRows";
import { ledgerRows } from "./rows";

const exhibit = exhibitIn(realDossier, "ledger");
const rowsFor = (filters: Parameters<typeof viewOf>[0] = {}) =>
  ledgerRows(realDossier, viewOf(filters), exhibit);
const left = (filters: Parameters<typeof viewOf>[0]) =>
  rowsFor(filters)
    .filter(({ on }) => on)
    .map(({ by }) => by);

test("holds each forecast against what the articles report later", () => {
  expect(rowsFor().map(({ by, when, verdict }) => [by, when.edtf, verdict])).toEqual([
    ["Li Anding", "2017-04-27~", "did-not-happen"],
    ["Elon Musk", "../2017-04-27", "not-yet"],
    ["Dan Ives", "2024-04-29~", "open"],
  ]);
});

test("cites forecast and outcome apart; an open one has no outcome to cite", () => {
  const cited = (citations: readonly { source: string; paragraph: number }[]) =>
    citations.map(({ source, paragraph }) => `${source} ${paragraph}`);
  expect(rowsFor().map((row) => [cited(row.citations), cited(row.outcomeCitations)])).toEqual([
    [["fortune-2017 8"], ["cnn-2024 31", "cnn-2024 32"]],
    [["fortune-2017 5"], ["cnn-2024 4"]],
    [["cnn-2024 19"], []],
  ]);
});

test("leaves a forecast while something left cites its paragraph; its outcome's do not count", () => {
  expect(left({})).toEqual(["Li Anding", "Elon Musk", "Dan Ives"]);
  expect(left({ person: ["dan-ives"] })).toEqual(["Dan Ives"]);
  expect(left({ year: ["2018"] })).toEqual([]);
  expect(left({ kind: ["forecast"], source: ["fortune-2017"] })).toEqual(["Li Anding", "Elon Musk"]);
  expect(left(NOTHING_LEFT)).toEqual([]);
});

test("under any filter, keeps its rows and fades exactly what nothing left cites", () => {
  fc.assert(
    fc.property(anyFilters(realDossier), (filters) => {
      const { events, figures } = select(realDossier, filters);
      const cited = new Set(
        [...realDossier.events.values(), ...realDossier.figures.values()]
          .filter(({ id }) => events.has(id) || figures.has(id))
          .flatMap(({ citations }) => citations.map((c) => `${c.source} ${c.paragraph}`)),
      );
      const rows = rowsFor(filters);
      expect(rows.map(({ text }) => text)).toEqual(realDossier.forecasts.map(({ text }) => text));
      expect(rows.map(({ on }) => on)).toEqual(
        rows.map(
          ({ citations }) =>
            !isFiltered(filters) || citations.some((c) => cited.has(`${c.source} ${c.paragraph}`)),
        ),
      );
    }),
  );
});
