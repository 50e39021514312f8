/** Holding citations against the reader's own copy of an article. */
import { plural } from "./plural";

const numbers = (paragraphs: readonly number[]) => paragraphs.map((number) => `¶${number}`).join(", ");

export const checkWords = {
  heading: "Check against the article",
  intro:
    "Paste the text of the article you hold, or open it as a text file. Each citation is then looked up in it, word for word. The text stays in this window: nothing is sent, and nothing is kept.",
  source: "Article",
  copy: "Its text, a blank line between paragraphs",
  file: "Open a text file",
  check: "Check",
  empty: "Paste or open the text first.",
  notText: (name: string) => `“${name}” is not a text file.`,
  unreadable: (name: string) => `“${name}” could not be read.`,
  tooLong: "This is longer than an article: at most two million characters are checked.",
  summary: (found: number, all: number) =>
    `${found} of ${plural(all, "citation", "citations")} found as cited.`,
  results: {
    exact: "Found, word for word",
    paragraph: "Paragraph found (no wording cited)",
    moved: "In another paragraph",
    differs: "Found, but says something else than the figure",
    unread: "Found, but its number could not be read: compare it yourself",
    missing: "Not found",
  },
  elsewhere: (paragraphs: readonly number[]) => `In ${numbers(paragraphs)} of your copy`,
  notToldApart: (unplaced: number) =>
    `We can't tell the paragraphs of your copy apart, so we looked through the whole text${unplaced === 0 ? "" : ` and skipped ${plural(unplaced, "citation that names", "citations that name")} a paragraph only`}. A blank line between paragraphs helps.`,
  paragraphs: (copy: number, cited: number) =>
    copy === cited
      ? `Your copy has ${plural(copy, "paragraph", "paragraphs")}, as the article that was cited.`
      : `Your copy has ${plural(copy, "paragraph", "paragraphs")}, the article that was cited ${cited}: captions, headings or advertisements may count in one and not in the other.`,
  notChecked: (others: number) =>
    `Not checked: ${others === 0 ? "" : `${plural(others, "citation", "citations")} of other articles; `}what is told in our own words (titles, summaries, answers), people, places and dates.`,
  table: "Citations, as they are found in your copy",
  column: { result: "Result", of: "Cited for", paragraph: "Cited", wording: "As printed" },
  forecast: (by: string) => `A forecast of ${by}`,
  speaker: (of: string) => `An answer for the speaker: ${of}`,
  inYourCopy: "In your copy",
};
