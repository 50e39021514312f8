import { describe, expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import {
  citation,
  comparison,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  organization,
  person,
} from "../test/testDossier";
import { acceptDossier } from "./acceptDossier";
import { nameAt, recordPlace } from "./rejectedRecords";

function accepted(fields: object) {
  const found = acceptDossier(JSON.stringify(dossierFile(fields)), FORMATS);
  if (!("dossier" in found) || !found.dossier) throw new Error("Refused.");
  return { ...found, dossier: found.dossier };
}

const elsewhere = { citations: [citation({ source: "weekly" })] };

describe("recordPlace", () => {
  it.each([
    ["/events/12", { list: "events", index: 12 }],
    ["/events/12/title", { list: "events", index: 12 }],
    ["/events", null],
    ["/events/12x", null],
    ["/speaker/say/0", null],
    ["/speaker/events/0", null],
    ["", null],
  ])("of %s is %j", (path, place) => {
    expect(recordPlace(path)).toEqual(place);
  });

  it("has a name, which is the dossier's where it is no record's", () => {
    const json = { events: [{ id: "a" }] };
    expect(nameAt(json, "/events/0/title")).toBe('Event "a"');
    expect(nameAt(json, "/speaker")).toBe("Dossier");
    expect(nameAt({ events: "none" }, "/events/0")).toBe("Event 1");
  });
});

describe("what is broken is left out, and the rest is shown", () => {
  it("of people and organizations: the second of one id", () => {
    const { dossier } = accepted({
      people: [person({ name: "Ann" }), person({ name: "Another" })],
      organizations: [organization({ name: "Bakery" }), organization({ name: "Another" })],
    });
    expect([...dossier.people.values()].map(({ name }) => name)).toEqual(["Ann"]);
    expect([...dossier.organizations.values()].map(({ name }) => name)).toEqual(["Bakery"]);
  });

  it("of comparisons and forecasts: what cites no source", () => {
    const { dossier } = accepted({
      comparisons: [comparison(elsewhere), comparison({ question: "How?" })].map((one, at) =>
        at === 0 ? { ...comparison(), answers: [{ source: "weekly", text: "Much", ...elsewhere }] } : one,
      ),
      forecasts: [forecast(elsewhere), forecast({ text: "More" })],
    });
    expect(dossier.comparisons.map(({ question }) => question)).toEqual(["How?"]);
    expect(dossier.forecasts.map(({ text }) => text)).toEqual(["More"]);
  });
});

describe("what refers to something that is left out", () => {
  const speaker = { say: ["It sold {rolls}."] };

  it("goes too, and what refers to that; the header stays", () => {
    const { dossier, problems } = accepted({
      speaker: { say: ["Welcome."] },
      figures: [
        figure({ when: "soon" }),
        derivedFigure(),
        figure({ id: "cakes" }),
        derivedFigure({ id: "other", derived: { formula: "percent-share", of: ["cakes", "cakes"] } }),
      ],
      events: [event(), event({ id: "sale", figures: ["share"] })],
      exhibits: [exhibit(), exhibit({ id: "stat", form: "stat", figures: ["share", "cakes"] })],
    });
    expect([...dossier.figures.keys()]).toEqual(["cakes", "other"]);
    expect([...dossier.events.keys()]).toEqual(["opening"]);
    expect(dossier.exhibits.map(({ id }) => id)).toEqual(["timeline"]);
    expect(dossier).toMatchObject({
      title: "Bread",
      standfirst: "About bread.",
      speaker: { say: ["Welcome."] },
    });
    expect(problems.map(({ path, because }) => [path, because])).toEqual([
      ["/figures/0/when", null],
      ["/figures/1/derived/of/0", "/figures/0"],
      ["/events/1/figures/0", "/figures/1"],
      ["/exhibits/1/figures/0", "/figures/1"],
    ]);
    expect(problems[1]).toMatchObject({
      record: 'Figure "share"',
      expected: 'a record of "figures" that is not left out',
      found: '"rolls"',
      remedy: 'Correct Figure "rolls".',
    });
  });

  it("goes once, at its first such reference", () => {
    const figures = [figure({ when: "soon" }), figure({ id: "cakes", when: "soon" })];
    const { problems } = accepted({
      figures,
      events: [event(), event({ id: "sale", figures: ["rolls", "cakes"] })],
    });
    expect(problems.filter(({ because }) => because !== null).map(({ path }) => path)).toEqual([
      "/events/1/figures/0",
    ]);
  });

  it("is what the speaker says, alone", () => {
    const { dossier, problems } = accepted({ speaker, figures: [figure({ when: "soon" })] });
    expect(dossier.speaker).toBeUndefined();
    expect(dossier.title).toBe("Bread");
    expect(problems.at(-1)).toMatchObject({
      record: "Dossier",
      path: "/speaker/say/0",
      because: "/figures/0",
    });
  });

  it("stays where another record has the id", () => {
    const figures = [figure(), figure({ label: "Others" })];
    const { dossier, problems } = accepted({ figures, events: [event({ figures: ["rolls"] })] });
    expect(dossier.figures.get("rolls")?.label).toBe("Rolls sold");
    expect([...dossier.events.keys()]).toEqual(["opening"]);
    expect(problems.map(({ path }) => path)).toEqual(["/figures/1/id"]);
  });
});
