/** What `acceptDossier` answers, in one line, and files to ask it about. */
import { FORMATS } from "../../exhibits/formats";
import { acceptDossier, type Refusal } from "../open/acceptDossier";
import {
  answer,
  citation,
  comparison,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  organization,
  outcome,
  person,
  quantity,
  source,
  worded,
} from "./testDossier";

/** What `acceptDossier` answers, its problems in words too. */
export function acceptInWords(file: Uint8Array | string) {
  const answer = acceptDossier(file, FORMATS);
  return { ...answer, problems: answer.problems.map(worded) };
}

/**
 * `accepted`, or `refused: ` and why; then the path of each mistake; then, after "so", the path of each
 * reference that a record is left out for.
 */
export function answerTo(file: Uint8Array | string | object): string {
  const isRead = typeof file === "string" || file instanceof Uint8Array;
  const { refusal, problems } = acceptDossier(isRead ? file : JSON.stringify(file), FORMATS);
  const paths = (follows: boolean) =>
    problems.filter(({ because }) => (because !== null) === follows).map(({ path }) => path || "/");
  const following = paths(true);
  return [
    refusal ? `refused: ${refusalLine(refusal)}` : "accepted",
    ...paths(false),
    ...(following.length > 0 ? ["so", ...following] : []),
  ].join(" ");
}

function refusalLine(refusal: Refusal): string {
  const { kind, ...details } = refusal;
  const shown = Object.entries(details).filter(([key]) => !["excerpt", "slip", "limit"].includes(key));
  return [kind, ...shown.map(([, detail]) => String(detail?.id ?? detail))].join(" ");
}

const speaker = {
  say: ["It sold {rolls}."],
  caveats: ["In one year."],
  questions: [{ ask: "How many?", answer: "It sold {rolls}.", citations: [citation()] }],
};

/** Every field that there is, in a record that no other refers to: the last of its list, exhibits apart. */
export const fullFile = (fields: object = {}) =>
  dossierFile({
    $schema: "./dossier.schema.json",
    speaker,
    sources: [
      source(),
      source({
        id: "weekly",
        publishedTime: "06:11 UTC",
        publishedNote: "As printed.",
        author: "Ann Baker",
        authorNote: "Bakes.",
      }),
    ],
    people: [
      person(),
      person({ id: "ben", name: "Ben", roles: [{ title: "baker", when: "2020" }], note: "Bakes." }),
    ],
    organizations: [
      organization(),
      organization({ id: "mill", short: "Mill", ticker: "MILL", note: "Mills." }),
    ],
    figures: [
      figure(),
      derivedFigure(),
      figure({
        id: "cakes",
        subject: "Cakes",
        detail: "sold",
        basis: "stated",
        whenNote: "All year.",
        people: ["ann"],
        organizations: ["bakery"],
        note: "Fewer than {rolls}.",
        quantity: quantity({ change: true }),
        citations: [citation({ before: "sold", asPrinted: "three", after: "rolls", attributedTo: "Ann" })],
      }),
    ],
    events: [
      event(),
      event({
        id: "closing",
        whenNote: "All year.",
        place: "Bremen",
        people: ["ann"],
        organizations: ["bakery"],
        figures: ["rolls"],
        count: "rolls",
        citations: [citation({ asPrinted: "closes", attributedTo: "Ann" })],
      }),
    ],
    comparisons: [comparison({ answers: [answer()] })],
    forecasts: [
      forecast({ basis: "inferred", outcome: outcome() }),
      forecast({ text: "More cakes", outcome: { verdict: "open", text: "Not yet known" } }),
    ],
    exhibits: [
      exhibit({ subtitle: "Bread", notes: ["Since {rolls}."], speaker, events: ["opening"] }),
      exhibit({ id: "stat", form: "stat", figures: ["rolls"] }),
      exhibit({
        id: "bars",
        form: "bars",
        panels: [{ title: "Bread", figures: ["rolls"], yardstick: { value: 100, label: "all" } }],
        context: ["rolls"],
      }),
      exhibit({ id: "change", form: "change", groups: [{ title: "This year", figures: ["rolls"] }] }),
      exhibit({
        id: "tally",
        form: "tally",
        rows: [
          {
            person: "ann",
            events: ["opening"],
            count: { figure: "rolls", includes: ["opening"] },
            note: "Since {rolls}.",
          },
        ],
        context: ["ann"],
      }),
      exhibit({ id: "comparison", form: "comparison" }),
      exhibit({ id: "ledger", form: "ledger" }),
    ],
    ...fields,
  });

/** The value with another one at a JSON pointer; `undefined` takes out what is there. */
export function edited(value: unknown, path: string, replacement: unknown): unknown {
  if (path === "") return replacement;
  const [, key = "", rest = ""] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
  if (Array.isArray(value)) {
    const at = Math.min(Number(key), value.length);
    return [...value, ...(at === value.length ? [undefined] : [])]
      .map((item: unknown, index) => (index === at ? edited(item, rest, replacement) : item))
      .filter((item) => item !== undefined);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const inside = edited(entries.get(key), rest, replacement);
  if (inside === undefined) entries.delete(key);
  else entries.set(key, inside);
  return Object.fromEntries(entries);
}

const MARK = "the place of what JSON.stringify cannot write";

/** The text of a file with other JSON, as it is written, at a JSON pointer: `1e400`, `{"a":1,"a":2}`. */
export const written = (value: unknown, path: string, token: string): string =>
  JSON.stringify(edited(value, path, MARK)).replace(JSON.stringify(MARK), () => token);
