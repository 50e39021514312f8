import { describe, expect, it } from "vitest";
import { select } from "../../view/selection";
import { at } from "../at";
import { citation, event, forecast, kind, person, source, testDossier } from "../test/testDossier";
import { type Filters, NO_FILTERS } from "./facets";
import { linesOf } from "./lines";

const cited = (paragraph: number, of = "daily") => [citation({ source: of, paragraph })];
const dossier = testDossier({
  sources: [
    source({ published: "2020-01-01" }),
    source({ id: "weekly", publisher: "The Weekly", published: "2021-01-01" }),
  ],
  people: [person(), person({ id: "ben", name: "Ben Miller" })],
  kinds: [kind(), kind({ id: "meeting", name: "Meeting" })],
  events: [
    event({ id: "meets", when: "2016", kind: "meeting", people: ["ann", "ben"], citations: cited(1) }),
    event({ id: "sells", when: "2017", citations: cited(2, "weekly") }),
  ],
  comparisons: [
    {
      question: "Who bakes?",
      head: "Bakers",
      answers: [
        { source: "daily", text: "Ann does", people: ["ann"], citations: cited(1) },
        { source: "weekly", text: "Nobody", citations: cited(2, "weekly") },
      ],
    },
  ],
  forecasts: [
    {
      by: "ben",
      when: "2016",
      text: "Bread will rise",
      citations: cited(1),
      outcome: { verdict: "open", text: "So it did" },
    },
  ],
});
const [ANN, NOBODY, RISE] = ["Who bakes? daily", "Who bakes? weekly", "ben 2016 daily Bread will rise"];

describe("a forecast that is made twice", () => {
  const said = (fields: object) => forecast({ by: "ben", text: "Bread will rise", ...fields });
  const weekly = { citations: cited(2, "weekly") };
  const twice = testDossier({
    sources: [source(), source({ id: "weekly" })],
    people: [person(), person({ id: "ben" })],
    forecasts: [said({ when: "2016" }), said({ when: "2018" }), said({ when: "2018", ...weekly })],
  });

  it.each<[string, Partial<Filters>, readonly number[]]>([
    ["its own time", { year: ["2016"] }, [0]],
    ["its own time, of two articles", { year: ["2018"] }, [1, 2]],
    ["its own article", { source: ["weekly"] }, [2]],
  ])("matches by %s", (_, filters, places) => {
    const expected = places.map((place) => at([...linesOf(twice).keys()], place));
    expect([...select(twice, { ...NO_FILTERS, ...filters }).lines]).toEqual(expected);
  });
});

describe("a line of text", () => {
  it.each<[string, Partial<Filters>, readonly string[]]>([
    ["nothing chosen", {}, [ANN, NOBODY, RISE]],
    ["whom it speaks of, not who shares its paragraph", { person: ["ann"] }, [ANN]],
    ["who makes the forecast", { person: ["ben"] }, [RISE]],
    ["either of two people", { person: ["ann", "ben"] }, [ANN, RISE]],
    ["both of two people", { person: ["ann~ben"] }, []],
    ["its own source", { source: ["weekly"] }, [NOBODY]],
    ["the year of its article", { year: ["2021"] }, [NOBODY]],
    ["the year in which the forecast was made", { year: ["2016"] }, [RISE]],
    ["no year of what cites its paragraph", { year: ["2017"] }, []],
    ["the kinds of what cites its paragraph", { kind: ["meeting"] }, [ANN, RISE]],
    ["all groups", { kind: ["meeting"], person: ["ann"], year: ["2020"] }, [ANN]],
    ["its words", { q: "nobody" }, [NOBODY]],
    ["its question", { q: "who bakes" }, [ANN, NOBODY]],
    ["a name of its people", { q: "Ben Miller" }, [RISE]],
    ["what came of it", { q: "so it did" }, [RISE]],
    ["its year", { q: "2016" }, [RISE]],
    ["no word of a record beside it", { q: "sells" }, []],
  ])("matches by %s", (_, filters, expected) => {
    expect([...select({ ...dossier }, { ...NO_FILTERS, ...filters }).lines]).toEqual(expected);
  });
});
