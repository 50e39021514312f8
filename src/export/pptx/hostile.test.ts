import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDossier } from "../../dossier/format/parse";
import { realDossier } from "../../dossier/test/realDossier";
import { citation, testDossier } from "../../dossier/test/testDossier";
import { FORMATS } from "../../exhibits/formats";
import { viewOf } from "../../exhibits/test/testRows";
import { malformation, openDeck, textOf } from "./test/testDeck";

const HOSTILE = "<b>&amp; \"x\" 'y' ]]> $1 $& \u0000\u0007\uFFFE \u202e\u200b 马 😀 =1+1";
/** As a file may hold it: without what no XML can. */
const SHOWN = HOSTILE.replace("\u0000\u0007\uFFFE", "");
const TEXTS = new Set([
  "title",
  "subtitle",
  "standfirst",
  "label",
  "subject",
  "detail",
  "name",
  "question",
  "text",
  "ask",
  "answer",
  "note",
  "attributedTo",
]);

/** The real dossier with something after each of its texts. */
function spoiled(by: string) {
  const file = readFileSync(new URL("../../../public/data/dossier.json", import.meta.url), "utf8");
  return parseDossier(
    JSON.parse(file, (key, value) => (TEXTS.has(key) && typeof value === "string" ? value + by : value)),
    FORMATS,
  );
}

test("what a dossier's texts hold is text in every part", async () => {
  const dossier = spoiled(HOSTILE);
  const { parts, slides, notes, charts } = await openDeck(dossier, viewOf());
  for (const [name, xml] of parts) expect([name, malformation(xml)]).toEqual([name, null]);
  for (const [at, exhibit] of dossier.exhibits.entries()) {
    const title = realDossier.exhibits[at]?.title;
    expect(slides.map(textOf).join("\n")).toContain(`${title}${SHOWN}`);
    expect(exhibit.title).toContain(HOSTILE);
  }
  expect(notes.map(textOf).join("\n")).toContain(SHOWN);
  expect(charts.flatMap(({ cells }) => cells.flat()).join("\n")).toContain(SHOWN);
});

test("a question is written as it is asked: braces in it name no figure", async () => {
  const questions = [{ ask: "What is {nothing}?", answer: "Bread.", citations: [citation()] }];
  const dossier = testDossier({ speaker: { say: ["Bread."], questions } });
  const { notes } = await openDeck(dossier, viewOf());
  expect(notes.map(textOf).join("\n")).toContain("What is {nothing}?");
});

test("long texts leave every object on its slide", async () => {
  const { slides } = await openDeck(spoiled(" and so on".repeat(20)), viewOf({ year: ["2024"] }));
  for (const slide of slides) {
    for (const [, w, h] of slide.matchAll(/<a:ext cx="(-?\d+)" cy="(-?\d+)"/g)) {
      expect(Math.min(Number(w), Number(h))).toBeGreaterThanOrEqual(0);
    }
    expect(malformation(slide)).toBeNull();
  }
});
