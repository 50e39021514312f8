/** Verifying citations against the reader's own copy of an article. */
import type { Result } from "../../dossier/citations/checkCopy";
import { plural } from "./plural";

const numbers = (paragraphs: readonly number[]) => paragraphs.map((number) => `¶${number}`).join(", ");

export const checkWords = {
  heading: "Verify against the article",
  intro:
    "Paste the article’s text or open it as a text file. We look up each citation in it, word for word. Nothing is sent, and the text stays in this window unless you have this browser keep it.",
  source: "Article",
  copy: "Article text, with a blank line between paragraphs",
  file: "Open a text file",
  check: "Verify",
  empty: "Paste or open the text first.",
  notText: (name: string) => `“${name}” isn’t a text file.`,
  unreadable: (name: string) => `We couldn’t read “${name}.”`,
  tooLong: "This is too long for an article; the limit is 2 million characters.",
  /**
   * "35 of 35 wordings found as cited. 17 citations name only a paragraph, which your copy has."
   * @param worded how many citations have a wording
   */
  summary: (
    { exact, moved, differs, unread, paragraph }: Readonly<Record<Result, number>>,
    worded: number,
  ) => {
    const isOther = exact + moved + differs + unread === 0;
    const elsewhere = moved === 0 ? "" : `; ${moved} more in another paragraph`;
    const words = `${exact} of ${plural(worded, "wording", "wordings")} found as cited${elsewhere}.${isOther ? " This text doesn’t look like the article." : ""}`;
    const places = `${plural(paragraph, "citation names", "citations name")} only a paragraph, which your copy has.`;
    return [...(worded > 0 ? [words] : []), ...(paragraph > 0 ? [places] : [])].join(" ");
  },
  results: {
    exact: "Found word for word",
    paragraph: "Paragraph found (no wording cited)",
    moved: "Found, but in another paragraph",
    differs: "Found, but with a different value or bound",
    unread: "Found, but we couldn’t read its number; compare it yourself",
    missing: "Not found",
  },
  elsewhere: (paragraphs: readonly number[]) => `Found, but in ${numbers(paragraphs)}`,
  notToldApart: (unplaced: number) =>
    `We can’t tell your copy’s paragraphs apart, so we searched the whole text${unplaced === 0 ? "" : ` and skipped ${plural(unplaced, "citation that names", "citations that name")} only a paragraph`}. Blank lines between paragraphs help.`,
  paragraphs: (copy: number, cited: number) =>
    copy === cited
      ? `Your copy has ${plural(copy, "paragraph", "paragraphs")}, the same as ours.`
      : `Your copy has ${plural(copy, "paragraph", "paragraphs")}; ours has ${cited}. Captions, headings or ads may explain the difference.`,
  notChecked: (others: number) =>
    `Not checked: ${others === 0 ? "" : `${plural(others, "citation", "citations")} from other articles; `}our own wording (titles, summaries, answers), people, places and dates.`,
  table: "Citations and whether your copy has them",
  column: { result: "Result", of: "Cited for", paragraph: "Paragraph", wording: "As printed" },
  forecast: (by: string) => `Forecast by ${by}`,
  finding: (number: number) => `What to remember, ${number}`,
  speaker: (of: string) => `Speaker’s notes: ${of}`,
  inYourCopy: "In your copy",
  keep: {
    ask: "Keep this copy? Evidence will then show each cited paragraph from it. It’s stored only in this browser, on this device; it’s never sent, and one click removes it.",
    keep: "Keep in this browser",
    askAnew: "Another copy of this article is kept in this browser.",
    replace: "Keep this one instead",
    kept: "Your copy of this article is kept in this browser, on this device only.",
    remove: "Remove it",
    faults: {
      refused:
        "Your browser doesn’t let this page store anything, as in some private windows. Your copy stays in this window until you close or reload it.",
      full: "This browser’s storage is full. Your copy stays in this window until you close or reload it.",
    },
    notRemoved: "We couldn’t remove it. Clear this site’s data in your browser’s settings.",
  },
};
