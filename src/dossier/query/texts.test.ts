import { expect, test } from "vitest";
import { proseText, quantityWords } from "#text";
import { requireRecord } from "../format/model";
import { citation, event, figure, organization, person, quantity, testDossier } from "../test/testDossier";
import { eventTexts, figureTexts } from "./texts";

const WORDS = { quantity: quantityWords };

test("proseText has its figures in words", () => {
  const dossier = testDossier({
    figures: [
      figure({}),
      figure({ id: "flour", quantity: quantity({ value: 4, unit: "million-sacks", bound: "more-than" }) }),
    ],
  });
  expect(proseText(dossier, "It sells {rolls}.")).toBe("It sells three rolls.");
  expect(proseText(dossier, "{flour}, no less")).toBe("more than 4 million sacks, no less");
});

test("events and figures are found by all that they say, and by nothing else", () => {
  const dossier = testDossier({
    people: [person({ note: "Bakes." })],
    organizations: [
      organization(),
      organization({ id: "mill", name: "The Mill", short: "TM", ticker: "MLL" }),
    ],
    figures: [
      figure({ citations: [citation({ asPrinted: "three rolls", attributedTo: "the baker" })] }),
      figure({ id: "cakes", people: ["ann"], organizations: ["bakery"] }),
    ],
    events: [
      event({
        place: "Old Town",
        summary: "It sells {rolls}.",
        people: ["ann"],
        organizations: ["bakery", "mill"],
        figures: ["rolls"],
        citations: [citation(), citation({ paragraph: 3, attributedTo: "the grocer" })],
      }),
      event({ id: "closing", title: "It closes" }),
    ],
  });
  const opening = [
    ...["The bakery opens", "It sells three rolls.", "Sales", "Old Town", "Ann Baker"],
    ...["The Bakery", "The Mill", "TM", "MLL", "The Daily", "the grocer"],
  ];
  const textsOf = (id: string) => figureTexts(dossier, requireRecord(dossier.figures, id), WORDS);
  expect(eventTexts(dossier, requireRecord(dossier.events, "opening"), WORDS)).toEqual(opening);
  expect(eventTexts(dossier, requireRecord(dossier.events, "closing"), WORDS)).toEqual([
    ...["It closes", "It sells bread.", "Sales", "The Daily"],
  ]);
  expect(textsOf("rolls")).toEqual(["Rolls sold", "three rolls", "three rolls", "the baker", ...opening]);
  expect(textsOf("cakes")).toEqual(["Rolls sold", "three rolls", "three rolls", "Ann Baker", "The Bakery"]);
});
