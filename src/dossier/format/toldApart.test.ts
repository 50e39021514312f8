import { describe, expect, it } from "vitest";
import { sourceBesideYear, sourceCaption, sourceName, sourceWords } from "#text";
import { event, kind, organization, person, source, testDossier } from "../test/testDossier";

const nothing = { figures: [], events: [] };

describe("people of one name", () => {
  const names = (...people: readonly object[]) => {
    const dossier = testDossier({ people: people.map((one, at) => person({ id: `p-${at}`, ...one })) });
    return [...dossier.people.values()].map(({ name, short }) =>
      short === undefined ? name : [name, short],
    );
  };
  const roles = (...titles: readonly string[]) => ({ roles: titles.map((title) => ({ title })) });
  const zhang = { name: "Zhang Wei" };

  it("are told apart by a title that only one of them has", () => {
    expect(names({ ...zhang, ...roles("mayor") }, { ...zhang, ...roles("banker") }, { name: "Li" })).toEqual([
      "Zhang Wei (mayor)",
      "Zhang Wei (banker)",
      "Li",
    ]);
    expect(names({ ...zhang, ...roles("CEO") }, { ...zhang, ...roles("CEO", "mayor") })).toEqual([
      "Zhang Wei (1)",
      "Zhang Wei (mayor)",
    ]);
  });

  it("are told apart by their number if nothing else does, in whatever form their letters are", () => {
    expect(names(zhang, zhang)).toEqual(["Zhang Wei (1)", "Zhang Wei (2)"]);
    expect(names({ name: "Jose\u0301" }, { name: "Jos\u00e9" })).toEqual(["Jose\u0301 (1)", "Jos\u00e9 (2)"]);
  });

  it("have no short name if another is called so", () => {
    expect(names({ name: "Elon Musk", short: "Musk" }, { name: "Kimbal Musk", short: "Musk" })).toEqual([
      "Elon Musk",
      "Kimbal Musk",
    ]);
    expect(names({ name: "Elon Musk", short: "Musk" }, { name: "Li" })).toEqual([
      ["Elon Musk", "Musk"],
      "Li",
    ]);
  });
});

it("organizations and kinds of one name have their number", () => {
  const twins = { name: "The Bakery" };
  const dossier = testDossier({
    organizations: [organization(twins), organization({ id: "b", ...twins })],
    kinds: [kind(), kind({ id: "b" })],
    events: [event()],
  });
  expect([...dossier.organizations.values()].map(({ name }) => name)).toEqual([
    "The Bakery (1)",
    "The Bakery (2)",
  ]);
  expect([...dossier.kinds.values()].map(({ name }) => name)).toEqual(["Sales (1)", "Sales (2)"]);
});

describe("sources of one publisher", () => {
  const words = (...published: readonly string[]) => {
    const sources = published.map((day, at) => source({ id: `s-${at}`, publisher: "CNN", published: day }));
    const dossier = testDossier({ ...nothing, sources });
    return [...dossier.sources.values()].map((one) => [
      sourceName(one),
      sourceCaption(one),
      sourceWords(one),
      sourceBesideYear(one),
    ]);
  };

  it("one has its name alone", () => {
    expect(words("2024-04-29")).toEqual([["CNN", "CNN, Apr 29, 2024", "CNN, April 29, 2024", "CNN"]]);
  });

  it("of several years have their year", () => {
    expect(words("2023", "2024-04-29")).toEqual([
      ["CNN 2023", "CNN, 2023", "CNN, 2023", "CNN"],
      ["CNN 2024", "CNN, Apr 29, 2024", "CNN, April 29, 2024", "CNN"],
    ]);
  });

  it("of one year have their day, those of one day their number", () => {
    const [first, second, june] = words("2024-04-29", "2024-04-29", "2024-06-01");
    const caption = "CNN, Apr 29, 2024";
    expect(first).toEqual([...Array(2).fill(`${caption} (1)`), "CNN, April 29, 2024 (1)", `${caption} (1)`]);
    expect(second).toEqual([...Array(2).fill(`${caption} (2)`), "CNN, April 29, 2024 (2)", `${caption} (2)`]);
    expect(june).toEqual([...Array(2).fill("CNN, Jun 1, 2024"), "CNN, June 1, 2024", "CNN, Jun 1, 2024"]);
  });
});
