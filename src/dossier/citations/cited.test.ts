import { describe, expect, it } from "vitest";
import {
  answer,
  citation,
  comparison,
  derivedFigure,
  event,
  exhibit,
  figure,
  forecast,
  outcome,
  source,
  testDossier,
} from "../test/testDossier";
import { figureCitations, otherCitations } from "./cited";

const on = (paragraph: number) => citation({ paragraph, asPrinted: "three" });

describe("figureCitations", () => {
  it("has those of the figures that an article prints, where they stand", () => {
    const dossier = testDossier({ figures: [figure({ citations: [on(2), on(3)] }), derivedFigure()] });
    expect(figureCitations(dossier)).toEqual([
      {
        quantity: { value: 3, unit: "rolls", bound: "exact" },
        cited: [
          { record: "figures/rolls", path: "citations/0", citation: on(2) },
          { record: "figures/rolls", path: "citations/1", citation: on(3) },
        ],
      },
    ]);
  });
});

describe("otherCitations", () => {
  it("has those of events, answers, forecasts and outcomes, where they stand", () => {
    const dossier = testDossier({
      events: [event({ citations: [on(1), on(2)] })],
      sources: [source(), source({ id: "weekly" })],
      comparisons: [
        comparison(),
        comparison({
          question: "How much cake?",
          answers: [answer({ citations: [on(3)] }), answer({ source: "weekly", citations: [on(4)] })],
        }),
      ],
      forecasts: [
        forecast({ citations: [on(1)], outcome: outcome({ citations: [on(2), on(3)] }) }),
        forecast({ text: "More cakes", citations: [on(4)], outcome: { verdict: "open", text: "?" } }),
      ],
    });
    const places = otherCitations(dossier).map(
      ({ record, path, citation: { paragraph } }) => `${record}/${path} ${paragraph}`,
    );
    expect(places).toEqual([
      "events/opening/citations/0 1",
      "events/opening/citations/1 2",
      "comparisons/0/answers/0/citations/0 2",
      "comparisons/1/answers/0/citations/0 3",
      "comparisons/1/answers/1/citations/0 4",
      "forecasts/0/citations/0 1",
      "forecasts/0/outcome/citations/0 2",
      "forecasts/0/outcome/citations/1 3",
      "forecasts/1/citations/0 4",
    ]);
  });

  it("has those of answers for the speaker, of the dossier and of an exhibit", () => {
    const asked = (paragraph: number) => ({ ask: "Much?", answer: "Yes.", citations: [on(paragraph)] });
    const dossier = testDossier({
      events: [],
      speaker: { say: ["Bread."], questions: [asked(1), asked(2)] },
      exhibits: [exhibit({ speaker: { say: ["Bread."], questions: [asked(3)] } })],
    });
    expect(
      otherCitations(dossier).map(({ record, path, citation: { paragraph } }) => [record, path, paragraph]),
    ).toEqual([
      ["dossier", "speaker/questions/0/citations/0", 1],
      ["dossier", "speaker/questions/1/citations/0", 2],
      ["exhibits/timeline", "speaker/questions/0/citations/0", 3],
    ]);
  });

  it("has those of what is to be remembered, and of the texts of an exhibit", () => {
    const dossier = testDossier({
      figures: [figure(), figure({ id: "cakes" })],
      events: [],
      remember: [{ text: "So many.", citations: [on(1), on(2)] }],
      exhibits: [
        exhibit({
          id: "sold",
          form: "stat",
          figures: ["rolls", "cakes"],
          texts: [
            { figure: "rolls", text: "Rolls" },
            { figure: "cakes", text: "Cakes of a day", citations: [on(3)] },
          ],
        }),
      ],
    });
    expect(
      otherCitations(dossier).map(({ record, path, citation: { paragraph } }) => [record, path, paragraph]),
    ).toEqual([
      ["remember/0", "citations/0", 1],
      ["remember/0", "citations/1", 2],
      ["exhibits/sold", "texts/1/citations/0", 3],
    ]);
  });

  it("has none where nothing else cites", () => {
    expect(otherCitations(testDossier({ events: [] }))).toEqual([]);
  });
});
