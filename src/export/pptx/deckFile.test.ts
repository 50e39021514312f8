import { beforeAll, describe, expect, test } from "vitest";
import { citationText, deckWords, exhibitWords, pptxWords, proseText, rememberWords } from "#text";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { slidesOf } from "../../exhibits/slides";
import { NOTHING_LEFT, viewOf } from "../../exhibits/test/testRows";
import type { View } from "../../view/view";
import { points } from "./canvas";
import { OPENING_TITLE } from "./layouts";
import { malformation, type OpenDeck, objectsOf, openDeck, paragraphsOf, textOf } from "./test/testDeck";
import { heightOf } from "./textHeight";
import { SLIDE_TYPE } from "./type";

/** In hundredths of a point. */
const SMALLEST = points(SLIDE_TYPE.smallest) * 100;
const expected = slidesOf(realDossier);
const VIEWS: readonly (readonly [string, View])[] = [
  ["whole", viewOf()],
  ["filtered", viewOf({ year: ["2024"], person: ["li-qiang"] })],
  ["of which nothing is left", viewOf(NOTHING_LEFT)],
];

describe.each(VIEWS)("a deck, %s", (_, view) => {
  let deck: OpenDeck;
  beforeAll(async () => {
    deck = await openDeck(realDossier, view);
  });

  test("has the slides of the presentation, in their order, by their findings", () => {
    const titles = deck.slides.map((slide) => {
      const title = objectsOf(slide).find(({ xml }) => xml.includes('<p:ph type="title"/>'));
      return textOf(title?.xml ?? "");
    });
    expect(titles).toEqual(
      expected.map((slide) => {
        if (slide.kind === "exhibit") return slide.exhibit.title;
        return { title: realDossier.title, remember: rememberWords.heading, sources: deckWords.sources }[
          slide.kind
        ];
      }),
    );
    expect(deck.parts.get("ppt/presentation.xml")).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  });

  test("holds in its notes every citation of what stands on each slide, and what to say", () => {
    for (const [at, slide] of expected.entries()) {
      const lines = paragraphsOf(deck.notes[at] ?? "");
      const speaker =
        slide.kind === "exhibit"
          ? slide.exhibit.speaker
          : slide.kind === "title"
            ? realDossier.speaker
            : null;
      for (const point of [...(speaker?.say ?? []), ...(speaker?.caveats ?? [])]) {
        expect(lines).toContain(proseText(realDossier, point));
      }
      for (const { ask, answer } of speaker?.questions ?? []) {
        expect(lines).toContain(ask);
        expect(lines).toContain(proseText(realDossier, answer));
      }
    }
    const cited = new Set(deck.notes.flatMap(paragraphsOf));
    const citations = realDossier.exhibits.flatMap((exhibit) =>
      buildExhibit(realDossier, view, exhibit).all.flatMap((row) => row.citations),
    );
    expect(citations.length).toBeGreaterThan(50);
    for (const citation of citations) expect(cited).toContain(citationText(realDossier, citation));
  });

  test("says in words what each drawing shows, and nothing of what only divides", () => {
    for (const { xml, name, alt, decorative } of deck.slides.flatMap(objectsOf)) {
      const speaks = paragraphsOf(xml).some((text) => text !== "") || xml.includes("<a:tbl>");
      if (!speaks) expect([name, alt !== null || decorative]).toEqual([name, true]);
      if (decorative) expect(alt).toBeNull();
    }
    const alts = deck.slides.flatMap(objectsOf).map(({ alt }) => alt);
    for (const exhibit of realDossier.exhibits) {
      const { spoken, content } = buildExhibit(realDossier, view, exhibit);
      const slide = content({ slide: true }, { width: 600 });
      // Each of several panels speaks for itself.
      const isOne = slide.kind !== "bars" || slide.panels.length === 1;
      if (spoken !== null && isOne) expect(alts).toContain(spoken({ slide: true }));
    }
  });

  test("gives every object of a slide an id and a name of its own", () => {
    for (const slide of deck.slides) {
      const objects = objectsOf(slide);
      expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
      expect(objects.filter(({ name, id }) => name === "" || Number(id) < 2)).toEqual([]);
    }
  });

  test("stands inside its slides, in type that can be read", () => {
    for (const slide of deck.slides) {
      for (const [, x, y, w, h] of slide.matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/g,
      )) {
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(12_192_000);
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(6_858_000);
      }
      const sizes = [...slide.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
    }
    const labels = deck.charts.flatMap(({ xml }) => [...xml.matchAll(/<c:dLbl>.*? sz="(\d+)"/gs)]);
    for (const [, size] of labels) expect(Number(size)).toBeGreaterThanOrEqual(SMALLEST);
  });

  test("is XML that every reader accepts, of values that there are", () => {
    for (const [name, xml] of deck.parts) {
      expect([name, malformation(xml)]).toEqual([name, null]);
      expect([name, /undefined|NaN|Infinity|\[object|null/.exec(xml)?.[0]]).toEqual([name, undefined]);
    }
  });

  test("has its parts listed, its relationships kept, and leads out of itself only to the articles", () => {
    const names = Object.values(deck.zip.files).map(({ name }) => name);
    expect(names[0]).toBe("[Content_Types].xml");
    expect(names.filter((name) => name.endsWith("/"))).toEqual([]);
    const listed = [...(deck.parts.get("[Content_Types].xml") ?? "").matchAll(/PartName="\/([^"]*)"/g)];
    expect(listed.map(([, name]) => name).filter((name = "") => !names.includes(name))).toEqual([]);
    const articles = [...realDossier.sources.values()].map(({ url }) => url);
    for (const [part, xml] of deck.parts) {
      if (!part.endsWith(".rels") || part.includes("!")) continue;
      const base = `zip:/${part.replace("_rels/", "").replace(/\.rels$/, "")}`;
      for (const [relation, target = ""] of xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)) {
        if (relation.includes('TargetMode="External"')) expect(articles).toContain(target);
        else expect(names).toContain(new URL(target, base).pathname.slice(1));
      }
    }
  });

  test("names the filters in force, and if nothing is left", () => {
    for (const [at, slide] of expected.entries()) {
      const text = textOf(deck.slides[at] ?? "");
      const filtered = view !== VIEWS[0]?.[1] && slide.kind !== "sources" && slide.kind !== "remember";
      expect(text.includes(pptxWords.grayed)).toBe(filtered);
      if (slide.kind !== "exhibit") continue;
      const { matching } = buildExhibit(realDossier, view, slide.exhibit);
      expect(text.includes(exhibitWords.exhibit.empty)).toBe(matching.length === 0);
    }
  });
});

test("says who presents, on its first slide and in its properties, only if somebody does", async () => {
  const by = 'Ann "Annie" Baker & <Co>';
  const named = await openDeck(realDossier, { ...viewOf(), by });
  expect(textOf(named.slides[0] ?? "")).toContain(`${deckWords.presentedBy}\n${by}`);
  expect(malformation(named.parts.get("docProps/core.xml") ?? "")).toBeNull();
  expect(named.parts.get("docProps/core.xml")).toContain("Ann &quot;Annie&quot; Baker &amp; &lt;Co&gt;");
  const plain = await openDeck(realDossier, viewOf());
  expect(textOf(plain.slides[0] ?? "")).not.toContain(deckWords.presentedBy);
});

test("a title of many lines does not reach the words above and below it", async () => {
  const title = "The quick brown fox of the Ministry jumps over the lazy dog, ".repeat(4);
  const { slides } = await openDeck({ ...realDossier, title }, viewOf());
  const size = Number(/<p:ph type="title".*? sz="(\d+)"/s.exec(slides[0] ?? "")?.[1]) / 75;
  const { width, height } = OPENING_TITLE;
  expect(heightOf(title, { size, width, bold: true })).toBeLessThanOrEqual(height);
});
