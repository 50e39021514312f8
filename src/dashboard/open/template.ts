/**
 * A dossier to begin with: small, sound, and with a text in each place that says what belongs there. An editor
 * that knows JSON Schema completes and checks it as it is written.
 * @param page the address that the schema is found from
 */
export function templateText(page: string): string {
  const citation = { source: "daily-2025", paragraph: 2, asPrinted: "more than 40 loaves" };
  const template = {
    $schema: new URL("data/dossier.schema.json", page).href,
    version: 1,
    title: "The title of your dossier: what it is about",
    standfirst: "One or two sentences on what the articles are, and what is taken from them.",
    kinds: [{ id: "industry", name: "A kind of event" }],
    sources: [
      {
        id: "daily-2025",
        publisher: "The name of the paper",
        title: "The headline of the article",
        author: "Who wrote it",
        published: "2025-03-14",
        publishedBasis: "stated",
        url: "https://example.org/the-article",
        paragraphs: 12,
      },
    ],
    people: [{ id: "ann-baker", name: "A person’s name", roles: [{ title: "what she is", when: "2025" }] }],
    organizations: [{ id: "bakery", name: "An organization’s name" }],
    figures: [
      {
        id: "loaves-2024",
        label: "What the figure is of, with its year",
        quantity: { value: 40, unit: "loaves", bound: "more-than" },
        when: "2024",
        basis: "stated",
        people: [],
        organizations: ["bakery"],
        citations: [citation],
      },
    ],
    events: [
      {
        id: "opening",
        title: "What happened, in a few words",
        when: "2025-03",
        basis: "stated",
        kind: "industry",
        summary: "More of it. A figure is named, not typed: it sold {loaves-2024}.",
        people: ["ann-baker"],
        organizations: ["bakery"],
        figures: ["loaves-2024"],
        citations: [{ source: "daily-2025", paragraph: 2 }],
      },
    ],
    comparisons: [],
    forecasts: [],
    exhibits: [
      {
        id: "loaves",
        form: "stat",
        title: "What the exhibit finds, as a sentence",
        figures: ["loaves-2024"],
      },
    ],
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
