import { expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { prepared } from "../query/prepare";
import { fullFile } from "../test/acceptedAnswer";
import { dossierFile, event } from "../test/testDossier";
import { acceptDossier } from "./acceptDossier";
import { dossierOf, dossierReader, type Progress } from "./readDossier";

it.each([
  ["text", (text: string) => text],
  ["file with a byte order mark", (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
])("says enough of a %s for its dossier to be made elsewhere", (_, fileOf) => {
  const text = JSON.stringify(fullFile({ events: [event(), event({ id: "closing", when: "Feb 30" })] }));
  const reader = dossierReader(FORMATS);
  const sent = structuredClone(reader.read(fileOf(text), () => {}));
  if (sent.refusal !== null) throw new Error("Refused.");
  expect(sent.leftOut.length).toBeGreaterThan(0);
  const dossier = dossierOf(fileOf(text), sent);
  expect(acceptDossier(text, FORMATS)).toMatchObject({
    dossier,
    leftOut: sent.leftOut,
    problems: sent.problems,
  });
  expect(structuredClone(reader.prepare())).toEqual(prepared(dossier));
});

it("prepares nothing of a file that is refused", () => {
  const reader = dossierReader(FORMATS);
  expect(reader.read("[]", () => {})).toMatchObject({ refusal: { kind: "not-an-object" } });
  expect(reader.prepare).toThrow("No file has been accepted.");
});

it("tells how many records it has checked, now and then, and that it has checked all", () => {
  const events = Array.from({ length: 5_000 }, (_, at) => event({ id: `event-${at}` }));
  const told: Progress[] = [];
  dossierReader(FORMATS).read(JSON.stringify(dossierFile({ events })), (progress) => told.push(progress));
  expect(told.at(-1)?.step).toBe("preparing");
  const done = told.slice(0, -1).map((progress) => progress.done);
  expect(done.length).toBeGreaterThan(0);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});
