import { expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { facetColumnsOf } from "../query/columns";
import { timeOrder } from "../query/timeOrder";
import { fullFile } from "../test/acceptedAnswer";
import { dossierFile, event } from "../test/testDossier";
import { acceptDossier } from "./acceptDossier";
import { type Progress, readDossier } from "./readDossier";

it("hands over what comes out of a worker as it went in", () => {
  const text = JSON.stringify(fullFile());
  const sent = structuredClone(readDossier(text, FORMATS, () => {}));
  expect(sent.answer).toEqual(acceptDossier(text, FORMATS));
  if (sent.answer.refusal !== null) throw new Error("Refused.");
  expect(sent.prepared).toEqual({
    facets: facetColumnsOf(sent.answer.dossier),
    order: timeOrder(sent.answer.dossier),
  });
});

it("prepares nothing of a file that is refused", () => {
  expect(readDossier("[]", FORMATS, () => {})).toMatchObject({ answer: { refusal: {} }, prepared: null });
});

it("tells how many records it has checked, now and then, and that it prepares them", () => {
  const events = Array.from({ length: 5_000 }, (_, at) => event({ id: `event-${at}` }));
  const told: Progress[] = [];
  readDossier(JSON.stringify(dossierFile({ events })), FORMATS, (progress) => told.push(progress));
  expect(told.at(-1)?.step).toBe("preparing");
  const done = told.slice(0, -1).map((progress) => progress.done);
  expect(done.length).toBeGreaterThan(0);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});
