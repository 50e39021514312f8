import { expect, it } from "vitest";
import { event, exhibit, kind, testDossier } from "../../dossier/test/testDossier";
import { eventsCsv } from "./csv";

it("names kinds, people and organizations as the page does, not by their ids", () => {
  const dossier = testDossier({
    kinds: [kind({ id: "sales", name: "Sales, and what came of them" })],
    events: [event({ people: ["ann"], organizations: ["bakery"] })],
    exhibits: [exhibit()],
  });
  const [, line = ""] = eventsCsv(dossier).split("\r\n");
  expect(line).toContain(',"Sales, and what came of them",');
  expect(line).toContain(",Ann Baker,The Bakery,");
});
