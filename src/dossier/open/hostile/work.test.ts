/** Hostile amounts of work: it ends, and soon. */

import { describe, expect, it, test, vi } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { nearestFinder } from "../../format/nearest";
import { answerTo } from "../../test/acceptedAnswer";
import { derivedFigure, dossierFile, event, figure, person, quantity } from "../../test/testDossier";
import { acceptDossier } from "../acceptDossier";
import { LIMITS } from "../limits";

test("a chain of eleven thousand formulas, from its end", () => {
  const one = figure({ id: "one", quantity: quantity({ value: 1, unit: "times" }) });
  const chain = Array.from({ length: 11_000 }, (_, at) =>
    derivedFigure({
      id: `f-${at}`,
      derived: { formula: "quotient", of: [at === 0 ? "rolls" : `f-${at - 1}`, "one"] },
    }),
  );
  const figures = [one, figure(), ...chain].reverse();
  expect(acceptDossier(JSON.stringify(dossierFile({ figures })), FORMATS).refusal?.kind).toBe(
    "too-many-problems",
  );
});

describe("a file of mistakes", () => {
  it("is refused past ten thousand of them, which are listed", () => {
    const answer = answerTo(dossierFile({ people: Array.from({ length: LIMITS.problems + 5 }, () => 0) }));
    expect(answer).toMatch(/^refused: too-many-problems \/people\/0 /);
    expect(answer.split(" ")).toHaveLength(2 + LIMITS.problems);
  });

  it("has no more than that in a text of references", () => {
    const events = Array.from({ length: 5 }, (_, at) =>
      event({ id: `event-${at}`, summary: "{x}".repeat(3_000) }),
    );
    expect(answerTo(dossierFile({ events }))).toMatch(/^refused: too-many-problems /);
  });

  it("has one mistake for a record of forty thousand unknown fields", () => {
    const fields = Array.from({ length: 40_000 }, (_, at) => [`field-${at}`, 0]);
    const wide = { ...event({ id: "closing" }), ...Object.fromEntries(fields) };
    expect(answerTo(dossierFile({ events: [event(), wide] }))).toBe("accepted /events/1/field-0");
  });

  it("has each of two thousand bad events named, and is parsed once", () => {
    const events = Array.from({ length: 20_000 }, (_, at) =>
      event({ id: `event-${at}`, people: [at % 10 === 0 ? `an-${at}` : "ann"] }),
    );
    const text = JSON.stringify(dossierFile({ events, people: [person()] }));
    const parsing = vi.spyOn(JSON, "parse");
    const found = acceptDossier(text, FORMATS);
    expect(parsing).toHaveBeenCalledTimes(1);
    parsing.mockRestore();
    expect(found.problems).toHaveLength(2_000);
    expect("dossier" in found && found.dossier.events.size).toBe(18_000);
  });

  it("has no near word looked for any more once too many were compared", () => {
    const nearest = nearestFinder();
    const many = Array.from({ length: 200_000 }, (_, at) => `no-${at}`);
    expect(nearest("no-19999x", many)).toBe("no-19999");
    expect(nearest("no-29999x", many)).toBe("no-29999");
    expect(nearest("no-39999x", many)).toBeUndefined();
  });
});
