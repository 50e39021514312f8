import { templateWords } from "#text";

/**
 * A dossier to begin with: small, sound, and with a text in each place that says what belongs there. An editor
 * that knows JSON Schema completes and checks it as it is written.
 * @param page the address that the schema is found from
 */
export function templateText(page: string): string {
  const citation = { source: "daily-2025", paragraph: 2, asPrinted: templateWords.wording };
  const template = {
    $schema: new URL("data/dossier.schema.json", page).href,
    version: 1,
    title: templateWords.title,
    standfirst: templateWords.standfirst,
    kinds: [{ id: "industry", name: templateWords.kind }],
    sources: [
      {
        id: "daily-2025",
        publisher: templateWords.publisher,
        title: templateWords.headline,
        author: templateWords.author,
        published: "2025-03-14",
        publishedBasis: "stated",
        url: "https://example.org/the-article",
        paragraphs: 12,
      },
    ],
    people: [
      { id: "ann-baker", name: templateWords.person, roles: [{ title: templateWords.role, when: "2025" }] },
    ],
    organizations: [{ id: "bakery", name: templateWords.organization }],
    figures: [
      {
        id: "loaves-2024",
        label: templateWords.figure,
        quantity: { value: 40, unit: "loaf|loaves", bound: "more-than" },
        when: "2024",
        basis: "stated",
        people: [],
        organizations: ["bakery"],
        citations: [citation],
      },
      {
        id: "loaves-2023",
        label: templateWords.earlier,
        quantity: { value: 30, unit: "loaf|loaves", bound: "about" },
        when: "2023",
        basis: "inferred",
        whenNote: templateWords.whenNote,
        people: [],
        organizations: ["bakery"],
        citations: [{ source: "daily-2025", paragraph: 3, asPrinted: templateWords.earlierWording }],
      },
    ],
    events: [
      {
        id: "opening",
        title: templateWords.event,
        when: "2025-03",
        basis: "stated",
        kind: "industry",
        summary: templateWords.summary("{loaves-2024}"),
        people: ["ann-baker"],
        organizations: ["bakery"],
        figures: ["loaves-2024"],
        citations: [citation],
      },
    ],
    comparisons: [],
    forecasts: [],
    exhibits: [
      {
        id: "loaves",
        form: "stat",
        title: templateWords.exhibit,
        figures: ["loaves-2024"],
      },
      {
        id: "loaves-by-year",
        form: "bars",
        title: templateWords.bars,
        subtitle: templateWords.subtitle,
        figures: ["loaves-2023", "loaves-2024"],
      },
      { id: "timeline", form: "timeline", title: templateWords.timeline },
    ],
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
