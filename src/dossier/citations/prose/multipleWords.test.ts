import { expect, it, test } from "vitest";
import { MULTIPLE_VERBS, multipleForms, multipleWords } from "./multipleWords";
import { readQuantities } from "./readQuantities";

test.each([
  ["Sales there tripled", "tripled"],
  ["tripled", "tripled"],
  ["Tripling its sales", "Tripling"],
  ["grew to three times that", "three times"],
  ["up 4.5 times on the year", "4.5 times"],
  ["a ten-fold rise", "ten-fold"],
  ["a tenfold rise", "tenfold"],
  // What is about something else cannot be told apart.
  ["doubled in May and tripled in June", "doubled in May and tripled in June"],
  ["rose much", "rose much"],
  ["a triple-A rating", "a triple-A rating"],
  ["", ""],
])("of “%s” the multiple is “%s”", (wording, words) => {
  expect(multipleWords(wording)).toBe(words);
});

it("takes the words that the grammar reads", () => {
  const runs = [...MULTIPLE_VERBS.flatMap(([verb]) => multipleForms(verb)), "three times", "tenfold"];
  for (const run of runs) {
    const wording = `Sales there ${run} again`;
    const [only, ...others] = readQuantities(wording).read;
    expect(others).toEqual([]);
    expect(multipleWords(wording)).toBe(wording.slice(only?.extent.start, only?.extent.end));
  }
});
