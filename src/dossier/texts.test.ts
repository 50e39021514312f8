import { expect, test } from "vitest";
import { figure, quantity, testDossier } from "./testDossier";
import { proseText } from "./texts";

test("proseText has its figures in words", () => {
  const dossier = testDossier({
    figures: [
      figure({}),
      figure({ id: "flour", quantity: quantity({ value: 4, unit: "million-sacks", bound: "more-than" }) }),
    ],
  });
  expect(proseText(dossier, "It sells {rolls}.")).toBe("It sells 3 rolls.");
  expect(proseText(dossier, "{flour}, no less")).toBe("more than 4 million sacks, no less");
});
