/** Opening another dossier, and checking one. */
import type { JsonSlip } from "../../dossier/open/jsonSlip";
import { grouped, plural } from "./plural";

const MEGABYTE = 1024 * 1024;
const SLIPS: Readonly<Record<JsonSlip, string>> = {
  "last-comma": "there’s a comma after the last item. Delete it.",
  "extra-comma": "there’s one comma too many. Delete it.",
  "missing-comma": "there’s no comma before this item. Add one.",
  "curly-quotes": 'it has curly quotes (“ ”) where straight ones (") belong. Replace them.',
  "single-quotes": "it has single quotes (') where straight double ones (\") belong. Replace them.",
  unquoted:
    'only true, false and null go without quotes. Put other words in straight ones ("), and write \\" inside a text.',
  "no-number": "NaN, Infinity and undefined aren’t JSON. Write a number, or delete the field.",
  comment: "it has a comment, which JSON can’t have. Delete it.",
  "other-text":
    "there’s other text. Delete what is before the first “{” and after the last “}”, or choose another file.",
  "decimal-comma": "there’s a comma inside a number. Write 4.2 for 4,2 and 13800 for 13,800.",
  "line-break":
    'a text goes on after the end of its line. Write \\n for a line break, or end the text with a straight quote (").',
  "second-value":
    "there’s a second dossier after the first. Keep one of them, and put the other in a file of its own.",
  "cut-off": "it ends too soon, as if cut off. Save or copy all of it again.",
};

const KINDS = {
  gzip: "a compressed file (gzip); unzip it first",
  pdf: "a PDF",
  zip: "a ZIP archive; unzip it first",
  office: "an Office document",
  png: "a picture (PNG)",
  jpeg: "a picture (JPEG)",
  gif: "a picture (GIF)",
  binary: "not text",
};

export const openWords = {
  heading: "Open a dossier",
  intro:
    "A dossier is a file (JSON) with your articles’ figures, events and charts. It stays on this device and is read in this window; nothing is sent or saved. You can also drop a file anywhere on the page or paste its text.",
  file: "Choose a file",
  text: "Or paste its text",
  check: "Check the text",
  show: "Show it",
  showValid: "Show the valid part",
  template: "Download a template",
  templateName: "dossier-template.json",
  copy: "Copy the report",
  copied: "Copied",
  copyRefused: "Your browser blocked copying. Select the report instead.",
  steps: {
    reading: (name: string) => `Reading ${name}…`,
    checking: (name: string) => `Checking ${name}…`,
    preparing: (name: string) => `Preparing ${name}…`,
  },
  stop: "Cancel",
  /** At the beginning of a sentence, and inside of one. */
  called: (name: string | null) => (name === null ? "The pasted text" : `“${name}”`),
  calledInside: (name: string | null) => (name === null ? "the pasted text" : `“${name}”`),
  theFile: "The file",
  unread: {
    stopped: (name: string) => `${name} wasn’t read to the end because you canceled.`,
    unreadable: (name: string) =>
      `${name} couldn’t be read. It may have been moved or changed. Choose it again.`,
    "no-reader": () => "The file reader didn’t load. Check your connection and try again.",
    "our-fault": (name: string) =>
      `${name} couldn’t be read. This is our fault. Your file and your connection are fine.`,
  },

  valid: (name: string, counts: readonly string[]) => `${name} is valid: ${counts.join("; ")}.`,
  partly: (name: string, skipped: number, problems: number) =>
    `${name} has ${plural(problems, "problem", "problems")}. ${plural(skipped, "record", "records")} will be skipped; the rest can be shown.`,
  refused: (name: string, reason: string) => `${name} can’t be opened: ${reason}`,
  leftOut: "Skipped",
  problems: "Problems",
  more: (count: number) => `… and ${count} more. The copied report lists them all.`,
  /** 'Skipped with Source "daily": Figure "rolls", Event "opening" and 27 more.' */
  skippedWith: (name: string, names: readonly string[], others: number) =>
    `Skipped with ${name}: ${names.join(", ")}${others === 0 ? "" : ` and ${grouped(others)} more`}.`,
  /** Parts of a dossier that are no records, by their names there. */
  parts: new Map([
    ["standfirst", "the standfirst"],
    ["speaker", "the speaker’s notes"],
    ["remember", "the findings to remember"],
  ]),
  problem: (place: string, line: string) => `${place}: ${line}`,
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
  goTo: "Go to this place in the text",

  notNamed: {
    elsewhere:
      "This link names a dossier on another site, and this page shows only its own. To open a file you have, go back to the original first.",
    "no-site":
      "This page was opened from a file, so a link to it can’t name a dossier. To open one, go back to the original first.",
    "no-window": "The window that opened this dossier isn’t responding. It may be closed.",
  },

  notice: {
    addressed: (name: string) => `You’re viewing ${name}, not this site’s own data.`,
    of: (name: string) => `You’re viewing ${name}. It will be lost when you close or reload this page.`,
    leftOut: (count: number, names: string) =>
      `${plural(count, "record was", "records were")} skipped: ${names}.`,
    others: (count: number) => `and ${plural(count, "other", "others")}`,
    details: "Details",
    back: "Back to the original",
    pasted: "pasted data",
  },
  refusals: {
    "too-large": (bytes: number, limit: number) =>
      `it’s ${Math.ceil(bytes / MEGABYTE)} MB; the limit is ${limit / MEGABYTE} MB.`,
    "not-text": (found: keyof typeof KINDS) => `it’s ${KINDS[found]}. A dossier is a JSON text file.`,
    encoding: (found: string) =>
      `its text is ${found === "unknown" ? "not UTF-8" : found.toUpperCase()}. Save it as UTF-8.`,
    empty: "it’s empty.",
    "too-deep": (limit: number) => `it is nested more than ${limit} levels deep.`,
    /** Replaces the excerpt: a known slip says what to do. */
    "not-json": (excerpt: string, slip: JsonSlip | null) =>
      `it’s not valid JSON${slip === null ? (excerpt === "" ? "." : ` (at “${excerpt}”).`) : `: ${SLIPS[slip]}`}`,
    "not-an-object": "it’s valid JSON, but not a dossier (it should start with “{”).",
    "newer-version": (found: number, known: number) =>
      `it uses version ${found} of the format; this page reads version ${known}. A newer page may open it.`,
    "too-many-records": (list: string, found: number, limit: number) =>
      `it has ${grouped(found)} ${list}; the limit is ${grouped(limit)}.`,
    "too-many-problems": (limit: number) => `it has more than ${grouped(limit)} problems.`,
    "too-many-years": (limit: number) => `its records span more than ${grouped(limit)} years in all.`,
    header:
      "its title, standfirst, version, speaker’s notes or one of its lists is wrong, or it has an unknown field.",
    standfirst: (name: string) => `its standfirst names ${name}, which has a problem. Fix that first.`,
    "none-left": (list: string) => `none of its ${list} is valid; at least one must be.`,
  },
};
