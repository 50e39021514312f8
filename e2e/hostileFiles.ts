/** The worst that a stranger's file may hold, each with what the page is to make of it. */
import { dossier } from "./dossier";

export interface Hostile {
  readonly what: string;
  /** A text, bytes, or so many bytes of nothing. */
  readonly file: string | Buffer | number;
  /** Shown whole, with its bad records left out, or not at all. */
  readonly outcome: "shown" | "partly" | "refused";
  /** What the page then says, of the file or of the reason. */
  readonly says: string | RegExp;
}

const EVENT = dossier.events[3];
const SOURCE = dossier.sources[0];
const FIGURE = dossier.figures.find((figure) => "quantity" in figure);
if (!EVENT || !SOURCE || !FIGURE) throw new Error("The dossier has too little for these files.");

const file = (changes: object) => JSON.stringify({ ...dossier, ...changes });
const withEvent = (changes: object) =>
  file({ events: [...dossier.events, { ...EVENT, id: "bad", ...changes }] });
const withFigure = (changes: object) =>
  file({ figures: [...dossier.figures, { ...FIGURE, id: "bad", ...changes }] });
const withUrl = (url: string) => file({ sources: [...dossier.sources, { ...SOURCE, id: "bad", url }] });

const MARKUP = `<img src=x onerror="hacked=1"><script>hacked=1</script>`;
const RIGHT_TO_LEFT = "\u202eLAST\u202d \u2067FIRST";
const TOWER = `H${"\u0301\u0316\u0335".repeat(60)}i`;
const LONG_WORD = "x".repeat(9_000);
const loop = Array.from({ length: 50 }, (_, at) => ({
  id: `loop-${at}`,
  label: "A loop",
  derived: { formula: "percent-share", of: [`loop-${(at + 1) % 50}`, `loop-${(at + 1) % 50}`] },
  when: "2020",
  people: [],
  organizations: [],
}));

export const HOSTILE: readonly Hostile[] = [
  {
    what: "half of a file",
    file: file({}).slice(0, 9_000),
    outcome: "refused",
    says: /not valid JSON.*Line 1/,
  },
  { what: "nothing", file: " \n\t", outcome: "refused", says: "there is nothing in it" },
  { what: "UTF-16", file: Buffer.from(`\ufeff${file({})}`, "utf16le"), outcome: "refused", says: "UTF-16LE" },
  { what: "gzip", file: Buffer.from("\x1f\x8b\x08\0\0", "latin1"), outcome: "refused", says: "compressed" },
  {
    what: "a picture",
    file: Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    outcome: "refused",
    says: "a picture",
  },
  { what: "zeros", file: Buffer.alloc(5_000), outcome: "refused", says: "no text" },
  {
    what: "65 MB",
    file: 65 * 1024 * 1024,
    outcome: "refused",
    says: "it has 65 MB, and at most 64 MB are read",
  },
  {
    what: "lists a million deep",
    file: "[".repeat(1_000_000),
    outcome: "refused",
    says: "stand more than 32 deep in one another. Line 1, column 33.",
  },
  { what: "a newer version", file: file({ version: 1e9 }), outcome: "refused", says: "version 1000000000" },
  {
    what: "too many events",
    file: file({ events: new Array(200_001).fill(0) }),
    outcome: "refused",
    says: "it has 200,001 events, and at most 200,000 are read",
  },
  {
    what: "a title too long",
    file: file({ title: "x".repeat(10_001) }),
    outcome: "refused",
    says: "its title",
  },
  { what: "no sources", file: file({ sources: [] }), outcome: "refused", says: "sources" },
  {
    what: "ten thousand mistakes and ten",
    file: file({ events: new Array(1_001).fill({}) }),
    outcome: "refused",
    says: "more than 10,000 problems",
  },
  { what: "the 30th of February", file: withEvent({ when: "2017-02-30" }), outcome: "partly", says: "/when" },
  { what: "an id twice", file: withEvent({ id: EVENT.id }), outcome: "partly", says: "/id" },
  {
    what: "a person that is none",
    file: withEvent({ people: ["nobody"] }),
    outcome: "partly",
    says: "nobody",
  },
  {
    what: "a key that is the prototype's",
    file: withEvent({}).replace('"id":"bad"', '"id":"bad","__proto__":{"hacked":1}'),
    outcome: "partly",
    says: "__proto__",
  },
  {
    what: "ids of the prototype",
    file: file({ people: [...dossier.people, { id: "constructor", name: "Con", roles: [] }] }),
    outcome: "shown",
    says: dossier.title,
  },
  {
    what: "a number beyond numbers",
    file: withFigure({ quantity: { value: 1, unit: "percent", bound: "exact" } }).replace(
      '"value":1,"unit":"percent","bound":"exact"',
      '"value":1e400,"unit":"percent","bound":"exact"',
    ),
    outcome: "partly",
    says: "/value",
  },
  {
    what: "a text too long",
    file: withEvent({ title: "x".repeat(10_001) }),
    outcome: "partly",
    says: "/title",
  },
  {
    what: "a loop of formulas",
    file: file({ figures: [...dossier.figures, ...loop] }),
    outcome: "partly",
    says: "computed from itself",
  },
  {
    what: "a field twice",
    file: withEvent({}).replace('"id":"bad"', '"id":"bad","id":"bad"'),
    outcome: "partly",
    says: "again",
  },
  { what: "markup for a title", file: file({ title: MARKUP }), outcome: "shown", says: MARKUP },
  { what: "markup in an event", file: withEvent({ title: MARKUP }), outcome: "shown", says: MARKUP },
  {
    what: "letters that turn the line round",
    file: withEvent({ title: RIGHT_TO_LEFT }),
    outcome: "shown",
    says: RIGHT_TO_LEFT,
  },
  { what: "towers of marks", file: withEvent({ title: TOWER }), outcome: "shown", says: TOWER },
  { what: "a word of 9,000 letters", file: file({ title: LONG_WORD }), outcome: "shown", says: LONG_WORD },
  {
    what: "a long word in an event",
    file: withEvent({ title: LONG_WORD }),
    outcome: "shown",
    says: LONG_WORD,
  },
  {
    what: "code for an address",
    file: withUrl("java\nscript:hacked=1"),
    outcome: "partly",
    says: "/url",
  },
  {
    what: "data for an address",
    file: withUrl("data:text/html,<script>hacked=1</script>"),
    outcome: "partly",
    says: "/url",
  },
  {
    what: "a password in an address",
    file: withUrl("https://a:b@example.org/"),
    outcome: "partly",
    says: "/url",
  },
  {
    what: "events of all ages",
    file: withEvent({ when: "0001/9999" }),
    outcome: "shown",
    says: dossier.title,
  },
];
