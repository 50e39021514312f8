import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { figureCitations, otherCitations } from "../citations/cited";
import { parseDossier } from "./parse";
import { proseFigures, splitProse } from "./prose";
import type { Exhibit } from "./schema";

const bytes = readFileSync(new URL("../../../public/data/dossier.json", import.meta.url));
const dossier = parseDossier(JSON.parse(bytes.toString("utf8")), FORMATS);
const figures = [...dossier.figures.values()];
const events = [...dossier.events.values()];
const speakers = [dossier, ...dossier.exhibits].flatMap(({ speaker }) => speaker ?? []);
const asked = speakers.flatMap(({ questions = [] }) => questions);
const spoken = [
  ...speakers.flatMap(({ say, caveats = [] }) => [...say, ...caveats]),
  ...asked.map(({ answer }) => answer),
];

function figuresOf(exhibit: Exhibit): readonly string[] {
  switch (exhibit.form) {
    case "stat":
      return exhibit.figures;
    case "change":
      return [...(exhibit.figures ?? []), ...(exhibit.groups ?? []).flatMap((group) => group.figures)];
    case "bars":
      return [...(exhibit.figures ?? []), ...(exhibit.panels ?? []).flatMap((panel) => panel.figures)];
    case "tally":
      return exhibit.rows.flatMap(({ count }) => count?.figure ?? []);
    default:
      return [];
  }
}

describe("the committed dossier", () => {
  it("is small enough to load at once, as the page holds it", () => {
    const inPage = JSON.stringify(JSON.parse(bytes.toString("utf8")));
    expect(gzipSync(inPage).byteLength).toBeLessThanOrEqual(12_500);
  });

  it("holds both articles whole", () => {
    expect(dossier.sources.size).toBeGreaterThanOrEqual(2);
    expect(dossier.people.size).toBeGreaterThanOrEqual(8);
    expect(dossier.organizations.size).toBeGreaterThanOrEqual(14);
    expect(figures.filter(({ derived }) => !derived).length).toBeGreaterThanOrEqual(14);
    expect(figures.filter(({ derived }) => derived).length).toBeGreaterThanOrEqual(3);
    expect(events.length).toBeGreaterThanOrEqual(33);
    expect(dossier.comparisons.length).toBeGreaterThanOrEqual(6);
    expect(dossier.forecasts.length).toBeGreaterThanOrEqual(3);
    expect(dossier.exhibits.length).toBeGreaterThanOrEqual(8);
  });

  it("says who said each number", () => {
    const silent = figures.filter(({ citations }) => citations.some(({ attributedTo }) => !attributedTo));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("quotes the article for whatever it shows, but for what is said by whoever presents", () => {
    const shown = [
      ...figureCitations(dossier).flatMap(({ cited }) => cited),
      ...otherCitations(dossier),
    ].filter(({ path }) => !path.startsWith("speaker/"));
    expect(shown.length).toBeGreaterThan(80);
    const silent = shown.filter(({ citation }) => citation.asPrinted === undefined);
    expect(silent.map(({ record, path }) => `${record}/${path}`)).toEqual([]);
  });

  it("puts each figure into a sentence", () => {
    expect(figures.filter(({ claim }) => claim === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("says how each date that is not printed was worked out", () => {
    const dated = [...figures, ...events];
    const silent = dated.filter(({ basis, whenNote }) => (basis === "inferred") !== (whenNote !== undefined));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("has every figure in an event or an exhibit", () => {
    const drawn = new Set(dossier.exhibits.flatMap(figuresOf));
    const lost = figures.filter((figure) => figure.events.length === 0 && !drawn.has(figure.id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("cites, for each event, a paragraph of every figure that it stands for", () => {
    const uncited = events.flatMap((event) => {
      const here = new Set(event.citations.map(({ source, paragraph }) => `${source} ${paragraph}`));
      return figures
        .filter(
          ({ id, citations }) =>
            event.figures.includes(id) &&
            !citations.some(({ source, paragraph }) => here.has(`${source} ${paragraph}`)),
        )
        .map(({ id }) => `${event.id}: ${id}`);
    });
    expect(uncited).toEqual([]);
  });

  it("names in an event's text only its own figures, people and organizations", () => {
    const strangers = events.flatMap((event) => {
      const text = `${event.title} ${event.summary}`;
      const people = [...dossier.people.values()]
        .filter(({ name }) => text.includes(name))
        .map(({ id }) => id);
      const organizations = [...dossier.organizations.values()]
        .filter(({ name, short = name }) => text.includes(name) || text.includes(short))
        .map(({ id }) => id);
      const own = new Set([...event.figures, ...event.people, ...event.organizations]);
      const named = [...proseFigures(text), ...people, ...organizations];
      return named.filter((id) => !own.has(id)).map((id) => `${event.id}: ${id}`);
    });
    expect(strangers).toEqual([]);
  });

  it("has notes for whoever presents, on the title slide and with every exhibit", () => {
    const slides = [{ id: "title", speaker: dossier.speaker }, ...dossier.exhibits];
    const wanting = slides.filter(
      ({ speaker }) =>
        !speaker || speaker.say.length > 4 || !speaker.caveats?.length || !speaker.questions?.length,
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  it("asks in plain words, where a figure's id would stand as it is", () => {
    expect(asked.flatMap(({ ask }) => proseFigures(ask))).toEqual([]);
  });

  it("types no number into an event's summary, an answer, a forecast or the notes: years, days and model names only", () => {
    const texts = [
      dossier.standfirst,
      ...events.map(({ summary }) => summary),
      ...dossier.comparisons.flatMap(({ answers }) => answers.map(({ text }) => text)),
      ...dossier.forecasts.flatMap(({ text, outcome }) => [text, outcome.text]),
      ...spoken,
      ...asked.map(({ ask }) => ask),
    ];
    const allowed =
      /\b(?:January|February|March|April) \d{1,2}(?:–\d{1,2})?\b(?:, \d{4}\b)?|\b20\d\d\b|\bModel 3\b/g;
    const typed = texts.filter((text) =>
      splitProse(text).some((part) => "text" in part && /\d|%|\$/.test(part.text.replace(allowed, ""))),
    );
    expect(typed).toEqual([]);
  });

  it("writes a person's name in full before a family name alone, and always where two share it", () => {
    const texts = [
      ...events.map(({ title, summary }) => `${title} ${summary}`),
      ...figures.map(({ label }) => label),
      ...spoken,
      ...asked.map(({ ask }) => ask),
    ];
    const names: readonly (readonly [full: RegExp, alone: RegExp])[] = [
      [/\bLi (?:Qiang|Anding)\b/, /\bLi\b(?! Qiang| Anding)/],
      [/\bWang Yang\b/, /\bWang\b(?! Yang)/],
      [/\bDan Ives\b/, /(?<!Dan )\bIves\b/],
      [/\bAntony Blinken\b/, /(?<!Antony )\bBlinken\b/],
    ];
    const isBare = (text: string) =>
      names.some(
        ([full, alone]) => alone.test(text) && !(text.search(full) < text.search(alone) && full.test(text)),
      );
    expect(texts.filter(isBare)).toEqual([]);
    const both = texts.filter((text) => text.includes("Li Qiang") && text.includes("Li Anding"));
    expect(both.filter((text) => /\bLi\b(?! Qiang| Anding)/.test(text))).toEqual([]);
  });

  it("calls the person that it is about by his family name", () => {
    const texts = [
      ...events.flatMap(({ title, summary }) => [title, summary]),
      ...figures.map(({ label }) => label),
      ...spoken,
      ...asked.map(({ ask }) => ask),
    ];
    expect(texts.filter((text) => text.includes("Elon Musk"))).toEqual([]);
  });

  it("sets apostrophes and quotation marks as type", () => {
    expect(JSON.stringify(JSON.parse(bytes.toString("utf8"))).match(/'|\\"/g)).toBeNull();
  });
});
