import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsOf } from "../dossier/format/dates";
import { GROUPS, NO_FILTERS } from "../dossier/query/facets";
import { touches } from "../dossier/query/spans";
import { realDossier as dossier } from "../dossier/test/realDossier";
import { anyText } from "../dossier/test/text.arbitrary";
import { countValues, select } from "./selection";
import { plainSlides } from "./test/viewing";
import { type AskedView, GUIDES, PLAIN_VIEW, resolveView, SORTS, THEMES, type View } from "./view";

const NOTHING: AskedView = {
  ...NO_FILTERS,
  sort: null,
  evidence: null,
  theme: null,
  slide: null,
  slides: [],
  by: null,
  guide: null,
  presenter: null,
  embed: null,
  dossier: null,
};
const SLIDES = plainSlides(dossier);
const available = { dossier, slides: SLIDES };
const resolve = (asked: Partial<AskedView>) => resolveView({ ...NOTHING, ...asked }, available);
const asked = ({ filters, ...rest }: View): AskedView => ({ ...filters, ...rest });

const ARTICLE = "cnn-2024";
const SLIDE = SLIDES[0] ?? "";
const EXHIBITS = dossier.exhibits.map(({ id }) => id);
const EXHIBIT = dossier.exhibits[0].id;

describe("resolveView", () => {
  it("has a default for everything that is not asked", () => {
    expect(resolve({})).toEqual({ view: PLAIN_VIEW, dropped: [] });
  });

  it.each<[string, Partial<AskedView>, Partial<View>]>([
    ["years", { year: ["2017", "2024"] }, { filters: { ...NO_FILTERS, year: ["2017", "2024"] } }],
    ["a year that only a figure has", { year: ["2015"] }, { filters: { ...NO_FILTERS, year: ["2015"] } }],
    ["a span", { year: ["2017..2023"] }, { filters: { ...NO_FILTERS, year: ["2017..2023"] } }],
    ["all years there are", { year: ["1..9999"] }, { filters: { ...NO_FILTERS, year: ["1..9999"] } }],
    ["people", { person: ["li-qiang"] }, { filters: { ...NO_FILTERS, person: ["li-qiang"] } }],
    ["sources", { source: [ARTICLE] }, { filters: { ...NO_FILTERS, source: [ARTICLE] } }],
    ["kinds", { kind: ["meeting"] }, { filters: { ...NO_FILTERS, kind: ["meeting"] } }],
    ["organizations", { org: ["tesla"] }, { filters: { ...NO_FILTERS, org: ["tesla"] } }],
    ["a search", { q: " Li Qiang " }, { filters: { ...NO_FILTERS, q: " Li Qiang " } }],
    ["the order", { sort: "oldest" }, { sort: "oldest" }],
    ["a theme", { theme: "dark" }, { theme: "dark" }],
    ["the guide", { guide: "reading" }, { guide: "reading" }],
    ["a slide", { slide: SLIDE }, { slide: SLIDE }],
    ["slides of a talk, in its order", { slides: [EXHIBIT, SLIDE] }, { slides: [EXHIBIT, SLIDE] }],
    ["all slides in their order", { slides: SLIDES }, { slides: [] }],
    ["who presents", { by: "Ann Baker, CFO" }, { by: "Ann Baker, CFO" }],
    [
      "who presents, in letters of any script",
      { by: "\u0644\u06cc\u200c\u0644\u0627 \u{20bb7}" },
      { by: "\u0644\u06cc\u200c\u0644\u0627 \u{20bb7}" },
    ],
    ["the presenter's window", { presenter: "a1b2" }, { presenter: "a1b2" }],
    ["an exhibit alone", { embed: EXHIBIT }, { embed: EXHIBIT }],
    ["the dossier", { dossier: "data/other.json" }, { dossier: "data/other.json" }],
    ["no dossier", { dossier: "" }, { dossier: null }],
    ["a figure's evidence", { evidence: "us-revenue-2016" }, { evidence: "us-revenue-2016" }],
    ["an event's evidence", { evidence: "meeting-li-qiang-2024" }, { evidence: "meeting-li-qiang-2024" }],
    ["a paragraph's evidence", { evidence: `${ARTICLE}:33` }, { evidence: `${ARTICLE}:33` }],
  ])("keeps %s", (_, ask, expected) => {
    expect(resolve(ask)).toMatchObject({ view: expected, dropped: [] });
  });

  it.each<[string, Partial<AskedView>, string, string]>([
    ["a year without events", { year: ["1999"] }, "year", "1999"],
    ["a year that is none", { year: ["02017"] }, "year", "02017"],
    ["a span without events", { year: ["1990..1999"] }, "year", "1990..1999"],
    ["a span that ends before it starts", { year: ["2024..2017"] }, "year", "2024..2017"],
    ["a span of one year", { year: ["2017..2017"] }, "year", "2017..2017"],
    ["a span of no years", { year: ["x..y"] }, "year", "x..y"],
    ["a span of a million years", { year: ["1..1000000"] }, "year", "1..1000000"],
    ["a span of people", { person: ["2017..2023"] }, "person", "2017..2023"],
    ["a person", { person: ["li"] }, "person", "li"],
    ["a person by name", { person: ["Li Qiang"] }, "person", "Li Qiang"],
    ["a source", { source: ["cnn"] }, "source", "cnn"],
    ["a kind", { kind: ["Meeting"] }, "kind", "Meeting"],
    ["an organization", { org: ["li-qiang"] }, "org", "li-qiang"],
    ["an empty value", { kind: [""] }, "kind", ""],
    ["a key of every object", { kind: ["constructor"] }, "kind", "constructor"],
    ["an order", { sort: "NEWEST" }, "sort", "NEWEST"],
    ["an empty order", { sort: "" }, "sort", ""],
    ["a theme", { theme: "system" }, "theme", "system"],
    ["a slide", { slide: "x" }, "slide", "x"],
    ["a slide of a talk", { slides: ["x"] }, "slides", "x"],
    ["a presenter without a name", { by: " " }, "by", " "],
    ["a presenter of more than two lines", { by: "a".repeat(81) }, "by", "a".repeat(81)],
    ["a presenter with a line break", { by: "Ann\nBaker" }, "by", "Ann\nBaker"],
    ["a presenter that turns the line around", { by: "Ann \u202eBaker" }, "by", "Ann \u202eBaker"],
    ["half of a character", { by: "Ann \ud83d" }, "by", "Ann \ud83d"],
    ["a guide", { guide: "x" }, "guide", "x"],
    ["a presenter's window without an id", { presenter: "" }, "presenter", ""],
    ["a presenter's window by another id", { presenter: "../x" }, "presenter", "../x"],
    ["an exhibit", { embed: "us-revenue-2016" }, "embed", "us-revenue-2016"],
    ["evidence", { evidence: "__proto__" }, "evidence", "__proto__"],
    ["an empty evidence", { evidence: "" }, "evidence", ""],
    ["a paragraph beyond its article", { evidence: `${ARTICLE}:34` }, "evidence", `${ARTICLE}:34`],
  ])("drops and names %s", (_, ask, key, value) => {
    expect(resolve(ask)).toEqual({ view: PLAIN_VIEW, dropped: [{ key, value }] });
  });

  it("offers the people and organizations of events alone, so that no choice leads nowhere", () => {
    const offered = countValues(dossier, NO_FILTERS);
    for (const id of dossier.organizations.keys())
      expect(resolve({ org: [id] }).view.filters.org).toEqual(offered.org.has(id) ? [id] : []);
    for (const id of dossier.people.keys())
      expect(resolve({ person: [id] }).view.filters.person).toEqual(offered.person.has(id) ? [id] : []);
  });

  it("keeps what is known beside what is not, in the order asked", () => {
    const { view, dropped } = resolve({
      person: ["nobody", "wang-yang", "li", "li-qiang"],
      year: ["2024", "1"],
    });
    expect(view.filters).toMatchObject({ person: ["wang-yang", "li-qiang"], year: ["2024"] });
    expect(dropped).toEqual([
      { key: "year", value: "1" },
      { key: "person", value: "nobody" },
      { key: "person", value: "li" },
    ]);
  });

  it("takes what is asked twice once", () => {
    const { view, dropped } = resolve({ year: ["2017", "2017"], kind: ["x", "x"] });
    expect(view.filters.year).toEqual(["2017"]);
    expect(dropped).toEqual([{ key: "kind", value: "x" }]);
  });

  it("survives 64 kB of anything", () => {
    const junk = "j".repeat(65_536);
    const { view, dropped } = resolve({
      year: junk.split("").map((_, at) => String(at)),
      person: [junk, "elon-musk"],
      q: junk,
      sort: junk,
      evidence: junk,
      theme: junk,
      slide: junk,
      by: junk,
      presenter: junk,
      embed: junk,
    });
    expect(view).toMatchObject({
      ...PLAIN_VIEW,
      filters: { person: ["elon-musk"], source: [], kind: [], org: [] },
    });
    const ofFigures = [...dossier.figures.values()].flatMap(({ when }) => yearsOf(when).map(String));
    const years = new Set([...countValues(dossier, NO_FILTERS).year.keys(), ...ofFigures]);
    expect(view.filters.year).toEqual([...years].sort());
    expect(view.filters.q.length).toBeLessThanOrEqual(200);
    expect(dropped.length).toBeGreaterThan(65_000);
  });
});

describe("anything that is asked", () => {
  const offered = countValues(dossier, NO_FILTERS);
  const anyValue = fc.oneof(anyText, fc.constantFrom("__proto__", "constructor", "null", "../x"));
  const values = (known: Iterable<string>) =>
    fc.array(fc.oneof(anyValue, fc.constantFrom(...known)), { maxLength: 6 });
  const one = (known: Iterable<string>) => fc.option(fc.oneof(anyValue, fc.constantFrom(...known)));
  const anyAsked = fc.record({
    year: values([...offered.year.keys(), "2017..2019", "1..9999", "2024..2017", "1..2", "x..y"]),
    person: values(offered.person.keys()),
    source: values(offered.source.keys()),
    kind: values(offered.kind.keys()),
    org: values(offered.org.keys()),
    q: anyText,
    sort: one(SORTS),
    evidence: one([...dossier.figures.keys(), ...dossier.events.keys(), `${ARTICLE}:1`]),
    theme: one(THEMES),
    slide: one(SLIDES),
    slides: values(SLIDES),
    by: one(["Ann Baker"]),
    guide: one(GUIDES),
    presenter: one(["1", "a1b2"]),
    embed: one(EXHIBITS),
    dossier: one(["other.json"]),
  });

  it("is settled to what the dossier has; the rest is dropped, all of it", () => {
    fc.assert(
      fc.property(anyAsked, (ask) => {
        const { view, dropped } = resolveView(ask, available);
        for (const group of GROUPS) {
          const has = (value: string) =>
            offered[group].has(value) || (group === "year" && touches(value, [...offered.year.keys()]));
          expect(view.filters[group].filter((value) => !has(value))).toEqual([]);
          const named = dropped.filter(({ key }) => key === group).map(({ value }) => value);
          expect(new Set([...view.filters[group], ...named])).toEqual(new Set(ask[group]));
          expect(view.filters[group].length + named.length).toBe(new Set(ask[group]).size);
        }
        expect(SORTS).toContain(view.sort);
        expect([null, ...THEMES]).toContain(view.theme);
        expect([null, ask.evidence]).toContain(view.evidence);
        expect([null, ...SLIDES]).toContain(view.slide);
        expect([null, ...EXHIBITS]).toContain(view.embed);
        expect(() => select(dossier, view.filters)).not.toThrow();
      }),
    );
  });

  it("is settled once and for all", () => {
    fc.assert(
      fc.property(anyAsked, (ask) => {
        const { view } = resolveView(ask, available);
        expect(resolveView(asked(view), available)).toEqual({ view, dropped: [] });
      }),
    );
  });
});
