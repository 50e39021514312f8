/** A deck of more records than slides have room for: files stay small, and say what they leave out. */
import { describe, expect, test } from "vitest";
import { event, exhibit, figure, testDossier } from "../../dossier/test/testDossier";
import { viewOf } from "../../exhibits/test/testRows";
import { openDeck } from "./test/testDeck";

const EVENTS = 1_200;
const FIGURES = 300;
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
const two = (number: number) => String(number).padStart(2, "0");

const dossier = testDossier({
  events: ids("event", EVENTS).map((id, at) =>
    event({ id, when: `${2010 + (at % 10)}-${two(1 + (at % 12))}` }),
  ),
  figures: ids("figure", FIGURES).map((id, at) =>
    figure({ id, label: `Rolls of baker ${at}`, quantity: { value: at, unit: "rolls", bound: "at-least" } }),
  ),
  exhibits: [
    exhibit(),
    exhibit({ id: "bars", form: "bars", figures: ids("figure", FIGURES) }),
    exhibit({ id: "tally", form: "tally", rows: [{ person: "ann", events: ids("event", EVENTS) }] }),
  ],
});
const deck = await openDeck(dossier, viewOf());
const textOf = (xml = "") => [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join("\n");

describe("a deck of many records", () => {
  test("names events of the fullest months, has bars for all, and one for all of a person's", () => {
    const [, timeline, , tally] = deck.slides;
    expect(timeline?.match(/prst="ellipse"/g)?.length).toBeLessThan(30);
    expect(textOf(timeline)).toContain("1,200 events: the taller, the more");
    expect(textOf(timeline)).toMatch(/\d+ of \d+/);
    expect(textOf(tally)).toContain("1,200 occasions, drawn as bars.");
    expect(textOf(tally)).toContain("1,200 described");
  });

  test("has native charts of as many points as can be read", () => {
    expect(deck.charts).toHaveLength(1);
    expect(deck.charts[0]?.xml.match(/<c:ptCount val="5"\/>/)).not.toBeNull();
    expect(deck.charts[0]?.cells).toHaveLength(6);
    expect(textOf(deck.slides[2])).toContain("The largest 5 of 300 figures are drawn; all are in the table.");
  });

  test("names in its notes the first citations, and how many more there are", () => {
    expect(textOf(deck.notes[1])).toContain("And 1000 more");
  });
});
