import { BOUNDS } from "../../dossier/format/lists";
import { FINDINGS_LIMIT, WORDING_LIMIT } from "../../dossier/format/ruleLimits";

/** What a dossier is made of, for whoever writes one: in the dialog that opens it. */
export const fieldWords = {
  heading: "What goes in a dossier",
  intro:
    "Start with the template. Each list below holds records; a record’s id is in lowercase, with hyphens: “china-sales-2016.” An editor that knows JSON Schema completes the fields as you type.",
  schema: "All fields (JSON Schema)",
  fields: [
    [
      "sources",
      "The articles: publisher, title, author, url (https), when it was published and how many paragraphs it has.",
    ],
    ["people, organizations", "Who is named, with roles or ticker. Both lists can be empty."],
    [
      "figures",
      "A number: label, quantity (value, unit, bound), when, and at least one citation. Write 13.8 million as value 13.8 with unit “million”.",
    ],
    [
      "unit",
      "percent, times, rank, a currency (“billion-usd”), a plural noun (“meetings”) or a symbol (“kWh”).",
    ],
    [
      "bound",
      `${BOUNDS.join(", ")}: the article’s own word decides. Below zero a bound is that of the signed number: “a loss of more than $5 billion” is value -5 with bound less-than. With “change”: true it is that of the size: “fell more than 32%” is -32 with more-than. A quantity that is between two has low and high in place of value.`,
    ],
    [
      "citations",
      `source, paragraph and, for a figure, asPrinted: the article’s own words, ${WORDING_LIMIT} at most. attributedTo says whose number it is.`,
    ],
    ["events", "What happened: title, when, kind, a one-sentence summary and citations."],
    [
      "when",
      "2024, 2024-03, 2024-03-14; 2024-03-14~ (about), 2024-03-14? (not sure), 2024-01/2024-02 (from, to), 2021/.. (since), ../2024-03 (by).",
    ],
    [
      "exhibits",
      "The charts: form (stat, bars, change, index, tally, timeline, comparison or ledger), a title that states the finding, and the ids of its figures.",
    ],
    [
      "remember",
      `The findings that the deck closes with, ${FINDINGS_LIMIT} at most: a sentence and citations.`,
    ],
    ["{figure-id}", "In any text but titles and names: the number in words, and a link to its evidence."],
  ],
} as const;
