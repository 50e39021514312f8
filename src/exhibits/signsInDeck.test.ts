import { describe, expect, test } from "vitest";
import { deckWords } from "#text";
import { exhibit, figure, testDossier } from "../dossier/test/testDossier";
import { signsInDeck } from "./signsInDeck";

const dossierOf = (...quantities: readonly object[]) => {
  const figures = quantities.map((quantity, at) =>
    figure({
      id: `f-${at}`,
      label: `F ${at}`,
      quantity: { unit: "usd", bound: "exact", value: 3, ...quantity },
    }),
  );
  const bars = exhibit({ id: "bars", form: "bars", figures: figures.map(({ id }) => id) });
  return testDossier({ figures, events: [], exhibits: [bars] });
};
const AT_LEAST = { bound: "at-least" };
const BELOW = { bound: "less-than", value: -3 };
const ABOUT = { bound: "about" };

describe("the last slide explains", () => {
  test.each<[string, readonly object[], string | undefined]>([
    ["no look that no chart has", [{}], undefined],
    ["a hatch alone", [ABOUT], "Hatched marks an approximate number or our calculation."],
    ["a minimum", [AT_LEAST], "A fade or an arrow at a bar or count marks a minimum."],
    ["a maximum below zero", [BELOW], "A fade or an arrow at a bar below zero marks a maximum."],
    [
      "all of them",
      [ABOUT, AT_LEAST, BELOW],
      "Hatched marks an approximate number or our calculation. A fade or an arrow at a bar or count marks a minimum, and at a bar below zero marks a maximum.",
    ],
  ])("%s", (_, quantities, expected) => {
    const [, , third] = deckWords.signs(signsInDeck(dossierOf(...quantities)));
    expect(third && `${third.sign} ${third.means}`).toBe(expected);
  });
});
