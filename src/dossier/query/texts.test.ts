import { expect, test } from "vitest";
import { proseText } from "#text";
import { SEARCH_WORDS as WORDS } from "../../view/selection";
import { requireRecord } from "../format/model";
import {
  citation,
  event,
  exhibit,
  figure,
  organization,
  person,
  quantity,
  testDossier,
} from "../test/testDossier";
import { eventTexts, figureTexts, searchTexts } from "./texts";
import { folded } from "./words";

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
      figure({ citations: [citation({ asPrinted: "3 fresh rolls", attributedTo: "the baker" })] }),
      figure({ id: "cakes", people: ["ann"], organizations: ["bakery"] }),
    ],
    events: [
      event({
        short: "Doors open",
        place: "Old Town",
        summary: "It sells {rolls}.",
        people: ["ann"],
        organizations: ["bakery", "mill"],
        figures: ["rolls"],
        citations: [
          citation({ asPrinted: "opened its doors" }),
          citation({ paragraph: 3, attributedTo: "the grocer" }),
        ],
      }),
      event({ id: "closing", title: "It closes" }),
    ],
  });
  const opening = [
    ...["The bakery opens", "2020", "2020", "Sales", "The Daily"],
    ...["It sells three rolls.", "Doors open", "3 rolls", "3"],
    ...["Old Town", "Ann Baker", "The Bakery", "The Mill", "TM", "MLL", "opened its doors", "the grocer"],
  ];
  const textsOf = (id: string) => figureTexts(dossier, requireRecord(dossier.figures, id), WORDS);
  expect(eventTexts(dossier, requireRecord(dossier.events, "opening"), WORDS)).toEqual(opening);
  expect(eventTexts(dossier, requireRecord(dossier.events, "closing"), WORDS)).toEqual([
    ...["It closes", "2020", "2020", "Sales", "The Daily", "It sells bread."],
  ]);
  const sold = ["Rolls sold", "three rolls", "3 rolls", "3", "2020", "2020"];
  expect(textsOf("rolls")).toEqual([...sold, "3 fresh rolls", "the baker"]);
  expect(textsOf("cakes")).toEqual([...sold, "Ann Baker", "The Bakery", "three rolls"]);
  const [rolls, cakes] = searchTexts(dossier, WORDS).figures.value();
  expect(rolls?.split("\n")).toEqual([...textsOf("rolls"), ...opening].map(folded));
  expect(cakes?.split("\n")).toEqual(textsOf("cakes").map(folded));
});

test("a record is found by the roles that people have at its time", () => {
  const times = ["2010", "2018-03-01", "2020-05~", "2020", "2024-04-28", "2016/2018"];
  const dossier = testDossier({
    people: [
      person({
        roles: [
          { title: "apprentice", when: "../2017" },
          { title: "baker", when: "2018/2020-05" },
          { title: "master", when: "2020-06/.." },
          { title: "citizen" },
        ],
      }),
    ],
    events: times.map((when, at) => event({ id: `event-${at}`, when })),
    exhibits: [
      exhibit({
        id: "visits",
        form: "tally",
        rows: [{ person: "ann", events: times.map((_, at) => `event-${at}`) }],
      }),
    ],
  });
  const rolesAt = (id: string) =>
    eventTexts(dossier, requireRecord(dossier.events, id), WORDS).filter((text) =>
      ["apprentice", "baker", "master", "citizen"].includes(text),
    );
  expect([...dossier.events.keys()].map(rolesAt)).toEqual([
    ["apprentice", "citizen"],
    ["baker", "citizen"],
    ["baker", "citizen"],
    ["baker", "master", "citizen"],
    ["master", "citizen"],
    ["apprentice", "baker", "citizen"],
  ]);
});

test("a record is found by what exhibits print with it", () => {
  const dossier = testDossier({
    people: [person({ roles: [{ title: "master baker" }] })],
    figures: [figure(), figure({ id: "cakes" })],
    events: [event(), event({ id: "closing" })],
    exhibits: [
      exhibit({
        id: "numbers",
        form: "stat",
        figures: ["rolls"],
        texts: [{ figure: "rolls", text: "Of {rolls}" }],
      }),
      exhibit({
        id: "visits",
        form: "tally",
        rows: [{ person: "ann", events: ["opening"], note: "her first" }],
      }),
    ],
  });
  const found = [
    ...["rolls", "cakes"].map((id) => figureTexts(dossier, requireRecord(dossier.figures, id), WORDS)),
    ...["opening", "closing"].map((id) => eventTexts(dossier, requireRecord(dossier.events, id), WORDS)),
  ].map((texts) => ["Of three rolls", "master baker", "her first"].filter((text) => texts.includes(text)));
  expect(found).toEqual([["Of three rolls"], [], ["master baker", "her first"], []]);
});
