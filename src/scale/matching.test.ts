import { expect, test } from "vitest";
import { event, organization, person, source, testDossier } from "../dossier/test/testDossier";
import { matching } from "./matching";

const dossier = testDossier({
  sources: [
    source({ title: "Bread and butter" }),
    source({ id: "weekly", publisher: "The Weekly", title: "Mills" }),
  ],
  people: [
    person({ id: "ann", name: "Ann Bäcker" }),
    person({ id: "anton", name: "Antonín Dvořák" }),
    person({ id: "li", name: "李强" }),
  ],
  organizations: [organization({ id: "caam", name: "Association of Makers", short: "CAAM", ticker: "CAM" })],
  events: [event()],
});
const PEOPLE = [...dossier.people.keys()];

test.each([
  ["", ["ann", "anton", "li"]],
  ["  ", ["ann", "anton", "li"]],
  ["an", ["ann", "anton"]],
  ["dvorak", ["anton"]],
  ["DVOŘ", ["anton"]],
  ["dv ant", ["anton"]],
  ["ann dv", []],
  ["acker", []],
  ["李", ["li"]],
  ["%", ["ann", "anton", "li"]],
])("“%s” finds %j", (text, expected) => {
  expect(matching(dossier, "person", PEOPLE, text)).toEqual(expected);
});

test("an organization is found by its whole name too, a source by its title", () => {
  for (const text of ["caam", "makers", "cam"])
    expect(matching(dossier, "org", ["caam"], text)).toEqual(["caam"]);
  expect(matching(dossier, "source", ["daily", "weekly"], "bread")).toEqual(["daily"]);
  expect(matching(dossier, "source", ["daily", "weekly"], "the")).toEqual(["daily", "weekly"]);
});
