import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { acceptDossier } from "../open/acceptDossier";
import { citation, dossierFile, event, exhibit, figure, source, without } from "../test/testDossier";
import { withSuggestion } from "./suggestions";

const remedies = (fields: object) =>
  acceptDossier(JSON.stringify(dossierFile(fields)), FORMATS).problems.map(({ remedy }) => remedy);

describe("a remedy", () => {
  it.each<[string, object, readonly string[]]>([
    [
      "an id",
      { events: [event({ people: ["anne"] })] },
      ['Add "anne" to "people", or correct the id: did you mean "ann"?'],
    ],
    [
      "an id with two digits swapped",
      {
        sources: [source(), source({ id: "fortune-2017" })],
        events: [event({ citations: [citation({ source: "fortune-2107" })] })],
      },
      ['Add "fortune-2107" to "sources", or correct the id: did you mean "fortune-2017"?'],
    ],
    [
      "a figure in a text",
      { events: [event({ summary: "It sold {rolsl}." })] },
      ['Add "rolsl" to "figures", or correct the id: did you mean "rolls"?'],
    ],
    ["no id", { events: [event({ people: ["ben"] })] }, ['Add "ben" to "people", or correct the id.']],
    [
      "a field",
      { figures: [without(figure({ wen: "2020" }), "when")], events: [] },
      ['Add "when".', 'Remove "wen", or correct its spelling: did you mean "when"?'],
    ],
    [
      "no field that is there",
      { events: [event({ wen: "2020" })] },
      ['Remove "wen", or correct its spelling.'],
    ],
    [
      "a field of the header",
      { "spe-aker": {} },
      ['Remove "spe-aker", or correct its spelling: did you mean "speaker"?'],
    ],
    [
      "a choice",
      { events: [event({ basis: "Stated" })] },
      ['Write one of "stated", "inferred": did you mean "stated"?'],
    ],
    [
      "a form",
      { exhibits: [exhibit(), exhibit({ id: "x", form: "timelin" })] },
      [expect.stringMatching(/^Write one of "stat", .*: did you mean "timeline"\?$/)],
    ],
    ["no choice", { events: [event({ basis: "guessed" })] }, ['Write one of "stated", "inferred".']],
  ])("says what was meant: %s", (_, fields, expected) => {
    expect(remedies({ ...fields, exhibits: [exhibit()], ...fields })).toEqual(expected);
  });
});

test("orMeant ends a remedy with what was meant, if anything", () => {
  expect(withSuggestion("Correct the id.", "ann")).toBe('Correct the id: did you mean "ann"?');
  expect(withSuggestion("Correct the id.", undefined)).toBe("Correct the id.");
  expect(withSuggestion('Correct "a.b".', "a$&b")).toBe('Correct "a.b": did you mean "a$&b"?');
});
