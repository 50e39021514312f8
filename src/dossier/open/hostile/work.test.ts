/** Hostile amounts of work: it ends, and soon. */

import { describe, expect, it, test, vi } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { nearestFinder } from "../../format/nearest";
import { answerTo } from "../../test/acceptedAnswer";
import { derivedFigure, dossierFile, event, exhibit, figure, quantity } from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";
import { LIMITS } from "../limits";

it("looks for a near word no more once it has compared too often", () => {
  const nearest = nearestFinder();
  const many = Array.from({ length: 200_000 }, (_, at) => `no-${at}`);
  expect(nearest("no-19999x", many)).toBe("no-19999");
  expect(nearest("no-29999x", many)).toBe("no-29999");
  expect(nearest("no-39999x", many)).toBeUndefined();
});

test("a record of a hundred thousand fields has one mistake", () => {
  const fields = Array.from({ length: 40_000 }, (_, at) => [`field-${at}`, 0]);
  const wide = { ...event({ id: "closing" }), ...Object.fromEntries(fields) };
  expect(answerTo(dossierFile({ events: [event(), wide] }))).toBe("accepted /events/1/field-0");
});
describe("a file of mistakes", () => {
  test("is refused past ten thousand of them", () => {
    const people = Array.from({ length: LIMITS.problems + 5 }, () => 0);
    const answer = answerTo(dossierFile({ people }));
    expect(answer).toMatch(/^refused: too-many-problems \/people\/0 /);
    expect(answer.split(" ")).toHaveLength(2 + LIMITS.problems);
  });

  test("has no more than that in a text of references", () => {
    const summary = "{x}".repeat(3_000);
    const events = Array.from({ length: 5 }, (_, at) => event({ id: `event-${at}`, summary }));
    expect(answerTo(dossierFile({ events }))).toMatch(/^refused: too-many-problems /);
  });
});

describe("formulas", () => {
  const chain = (length: number, last: string) => [
    ...Array.from({ length }, (_, at) =>
      derivedFigure({
        id: `f-${at}`,
        derived: { formula: "quotient", of: [at === 0 ? last : `f-${at - 1}`, "one"] },
      }),
    ),
    figure(),
    figure({ id: "one", quantity: quantity({ value: 1, unit: "times" }) }),
  ];

  test("in a long chain", () => {
    const exhibits = [exhibit(), exhibit({ id: "long", form: "change", figures: ["f-14999", "rolls"] })];
    const { refusal } = acceptDossier(
      JSON.stringify(dossierFile({ figures: chain(15_000, "rolls").reverse(), exhibits })),
      FORMATS,
    );
    expect(refusal?.kind).toBe("too-many-problems");
  });

  test("in a long loop", () => {
    const { problems } = acceptDossier(
      JSON.stringify(dossierFile({ figures: chain(8_000, "f-7999") })),
      FORMATS,
    );
    expect(problems).toHaveLength(8_000);
  });
});

test("two thousand bad events of twenty thousand are named, and the file is read once", () => {
  const events = Array.from({ length: 20_000 }, (_, at) =>
    event({
      id: `event-${at}`,
      people: [at % 10 === 0 ? `an-${at}` : "ann"],
      ...(at % 20 === 5 && { kind: "sale" }),
    }),
  );
  const text = JSON.stringify(dossierFile({ events }));
  const reading = vi.spyOn(JSON, "parse");
  const found = acceptDossier(text, FORMATS);
  expect(reading).toHaveBeenCalledTimes(1);
  reading.mockRestore();
  expect(found.problems).toHaveLength(3_000);
  expect("dossier" in found && found.dossier.events.size).toBe(17_000);
});
