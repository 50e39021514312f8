/** Opening another dossier, and checking one. */
import { grouped, plural, recordCounts } from "./plural";

const MEGABYTE = 1024 * 1024;
const KINDS = {
  gzip: "a compressed file (gzip): unpack it first",
  pdf: "a PDF",
  zip: "a ZIP archive: unpack it first",
  office: "an Office document",
  png: "a picture (PNG)",
  jpeg: "a picture (JPEG)",
  gif: "a picture (GIF)",
  binary: "no text",
};

export const openWords = {
  button: "Open",
  heading: "Open a dossier",
  intro:
    "A dossier is one JSON file. What you open stays on this device: it is read in this window, and nothing is sent or kept. You can also drop a file anywhere on the page, or paste its text.",
  file: "Choose a file",
  text: "Or paste its text",
  check: "Check the text",
  show: "Show it",
  showSound: "Show what is sound",
  template: "New dossier from template",
  templateName: "dossier-template.json",
  copy: "Copy the report",
  copied: "Copied",
  copyRefused: "The browser refused to copy. Select the report instead.",
  steps: {
    reading: (name: string) => `Reading ${name}…`,
    checking: (name: string) => `Checking the records of ${name}…`,
    preparing: (name: string) => `Putting ${name} together…`,
  },
  stop: "Cancel",
  /** At the beginning of a sentence, and inside of one. */
  called: (name: string | null) => (name === null ? "The pasted text" : `“${name}”`),
  calledInside: (name: string | null) => (name === null ? "the pasted text" : `“${name}”`),
  theFile: "The file",
  unread: {
    stopped: (name: string) => `${name} was not read to its end, because you cancelled.`,
    unreadable: (name: string) =>
      `${name} could not be read. It may have been moved or changed: choose it again.`,
    "no-reader": () =>
      "The part of this page that reads dossiers did not load. Check the connection, then try again.",
    "our-fault": (name: string) =>
      `${name} could not be read. This is our fault: the page itself failed, not the file and not the connection.`,
  },

  sound: (name: string, articles: number, figures: number, events: number) =>
    `${name} is sound: ${recordCounts(articles, figures, events).join(", ")}.`,
  partly: (name: string, left: number, problems: number) =>
    `${name} has ${plural(problems, "problem", "problems")}. ${plural(left, "record is", "records are")} left out; all else can be shown.`,
  refused: (name: string, reason: string) => `${name} cannot be opened: ${reason}`,
  leftOut: "Left out",
  problems: "Problems",
  more: (count: number) => `… and ${count} more. The copied report has them all.`,
  problem: (place: string, line: string) => `${place}: ${line}`,
  place: (line: number, column: number) => `Line ${line}, column ${column}`,

  notNamed: {
    elsewhere:
      "The address names a dossier of another site. This page shows only those of its own; “Open” shows one that you have.",
    "no-window": "The window that opened this dossier does not answer. It may be closed.",
  },

  notice: {
    addressed: (name: string) => `You are looking at ${name}, another dossier than this page’s own.`,
    of: (name: string) => `You are looking at ${name}, which you opened. It ends with this page.`,
    leftOut: (count: number, names: string) =>
      `${plural(count, "record is", "records are")} left out of it: ${names}.`,
    others: (count: number) => `and ${plural(count, "other", "others")}`,
    details: "Details",
    back: "Back to the original",
    pasted: "a dossier",
  },
  drop: "Drop the dossier to open it",

  refusals: {
    "too-large": (bytes: number, limit: number) =>
      `it has ${Math.ceil(bytes / MEGABYTE)} MB, and at most ${limit / MEGABYTE} MB are read.`,
    "not-text": (found: keyof typeof KINDS) => `it is ${KINDS[found]}. A dossier is JSON, a text.`,
    encoding: (found: string) =>
      `its text is ${found === "unknown" ? "not UTF-8" : found.toUpperCase()}. Save it as UTF-8.`,
    empty: "there is nothing in it.",
    "too-deep": (limit: number) => `lists and objects stand more than ${limit} deep in one another.`,
    "not-json": (excerpt: string) => `it is not valid JSON${excerpt === "" ? "." : `, at “${excerpt}”.`}`,
    "not-an-object": "it is JSON, but no dossier: that is an object, { … }.",
    "newer-version": (found: number, known: number) =>
      `it has version ${found}, and this page knows version ${known}. A newer page can show it.`,
    "too-many-records": (list: string, found: number, limit: number) =>
      `it has ${grouped(found)} ${list}, and at most ${grouped(limit)} are read.`,
    "too-many-problems": (limit: number) => `it has more than ${grouped(limit)} problems.`,
    "too-many-years": (limit: number) => `its records cover more than ${grouped(limit)} years in all.`,
    header: "what all of it needs is wrong: its title, its version or one of its lists.",
    "none-left": (list: string) => `none of its ${list} is sound, and it needs one.`,
  },
};
