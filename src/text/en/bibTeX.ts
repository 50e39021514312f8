import { monthName } from "./calendar";

/** What is not given is left out. */
interface Fields {
  readonly author?: string | undefined;
  readonly title: string;
  readonly journal?: string;
  readonly year?: number;
  readonly month?: number | null;
  readonly day?: number | null;
  readonly url?: string | undefined;
  readonly note: string;
}

/**
 * One entry of a bibliography. A text stands in two braces, so that no style changes its case; an author in one, so
 * that styles can tell the last name.
 * @param key letters, digits and hyphens
 */
export function bibTeXEntry(type: "article" | "misc", key: string, fields: Fields): string {
  const { author, title, journal, year, month, day, url, note } = fields;
  const lines = [
    ...(author === undefined ? [] : [`author = {${escapeBibTeX(author)}}`]),
    text("title", title),
    ...(journal === undefined ? [] : [text("journal", journal)]),
    ...(year === undefined ? [] : [`year = {${year}}`]),
    // The names of months are defined words of BibTeX.
    ...(month == null ? [] : [`month = ${monthName(month, "short").toLowerCase()}`]),
    ...(day == null ? [] : [`day = {${day}}`]),
    ...(url === undefined ? [] : [`url = {${safeAddress(url)}}`]),
    text("note", note),
  ];
  return `@${type}{${key},\n${lines.map((line) => `  ${line}`).join(",\n")}\n}`;
}

const text = (name: string, value: string): string => `${name} = {{${escapeBibTeX(value)}}}`;

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces, even escaped ones.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as LaTeX prints it, on one line. */
export function escapeBibTeX(value: string): string {
  return value.replace(/\s+/g, " ").replace(/[\\{}~^$&%#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);
}

/** An address is taken as it is, but for braces and backslashes, which would end it. */
function safeAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
