import { describe, expect, test } from "vitest";
import { deckWords, sourceCounts, sourceWords } from "#text";
import { realDossier } from "../../../dossier/test/realDossier";
import { source, testDossier } from "../../../dossier/test/testDossier";
import { signsInDeck } from "../../../exhibits/signsInDeck";
import { slidesOf } from "../../../exhibits/slides";
import { viewOf } from "../../../exhibits/test/testRows";
import { objectsOf, openDeck, textOf } from "../test/testDeck";

/** The slide of the sources, which is the last, and its notes. */
async function sourcesOf(dossier: typeof realDossier) {
  const { slides, notes } = await openDeck(dossier, viewOf());
  const at = slidesOf(dossier).findIndex(({ kind }) => kind === "sources");
  return { xml: slides[at] ?? "", notes: textOf(notes[at] ?? "") };
}

const withSources = (count: number) =>
  testDossier({
    sources: Array.from({ length: count }, (_, at) =>
      source({
        id: at === 0 ? "daily" : `daily-${at}`,
        publisher: `The Daily ${at}`,
        title: "Bread, and whatever else is baked in the cities of the north".repeat(2),
        url: `https://example.org/${"bread-".repeat(12)}${at}`,
      }),
    ),
  });

test("the sources slide says what each article holds, and what the signs mean, as the deck does", async () => {
  const text = textOf((await sourcesOf(realDossier)).xml);
  for (const article of realDossier.sources.values()) {
    expect(text).toContain(sourceCounts(realDossier, article));
    expect(text).toContain(article.url);
  }
  for (const { sign, means } of deckWords.signs(signsInDeck(realDossier)))
    expect(text).toContain(`${sign} ${means}`);
});

describe.each([1, 2, 3, 5, 9, 40])("of %i articles", (count) => {
  test("all are on the slide or in its notes, and nothing leaves it or meets", async () => {
    const dossier = withSources(count);
    const { xml, notes } = await sourcesOf(dossier);
    const boxes = objectsOf(xml).flatMap((object) => {
      const [, ...numbers] =
        /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(object.xml) ?? [];
      const [x = 0, y = 0, width = 0, height = 0] = numbers.map((number) => Number(number) / 9525);
      return height > 0 && textOf(object.xml) !== "" ? [{ x, y, right: x + width, bottom: y + height }] : [];
    });
    for (const box of boxes) expect(Math.max(box.right / 1280, box.bottom / 720)).toBeLessThanOrEqual(1);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        const meet =
          one.x < other.right - 1 &&
          other.x < one.right - 1 &&
          one.y < other.bottom - 1 &&
          other.y < one.bottom - 1;
        expect([one, other, meet]).toEqual([one, other, false]);
      }
    const named = `${textOf(xml)}\n${notes}`;
    for (const article of dossier.sources.values()) expect(named).toContain(sourceWords(article));
  });
});
