import type { Dossier, DossierEvent, Figure } from "../../format/model";
import { adopt, type Prepared, prepared } from "../../query/prepare";
import type { Accepted, Refused } from "../acceptDossier";

/** The steps of reading a file, in their order. */
export const STEPS = ["reading", "checking", "handing-over"] as const;

/** How far a step has come: `done` of `of`. */
export interface Progress {
  readonly step: (typeof STEPS)[number];
  readonly done: number;
  readonly of: number;
}

/** What is said of a file while it is read, in this order: how it goes, its many records, the rest of it. */
export type Parcel =
  | ({ readonly kind: "progress" } & Progress)
  /** `Records` as JSON: it takes less time to take in than objects that are copied. */
  | { readonly kind: "records"; readonly json: string }
  | { readonly kind: "answer"; readonly answer: Refused }
  | { readonly kind: "rest"; readonly rest: Rest }
  /** The file is gone, or may not be read. */
  | { readonly kind: "unreadable" };

/** Some of the records of which there may be many. */
interface Records {
  readonly figures: readonly Figure[];
  readonly events: readonly DossierEvent[];
}

/** All else of it. */
export interface Rest extends Omit<Accepted, "dossier"> {
  readonly dossier: Omit<Dossier, keyof Records>;
  readonly prepared: Prepared;
}

/** How many records go into one parcel: taken in, they hold the page up for a few milliseconds. */
const MANY = 500;

/** The answer in pieces, so that the page that takes them in can do something else between two of them. */
export function* parcelsOf(answer: Accepted | Refused): Generator<Parcel> {
  if (answer.refusal !== null) {
    yield { kind: "answer", answer };
    return;
  }
  const { figures, events, ...dossier } = answer.dossier;
  const of = figures.size + events.size;
  let done = 0;
  const records = (part: Partial<Records>): readonly Parcel[] => {
    done += (part.figures ?? part.events ?? []).length;
    return [
      { kind: "records", json: JSON.stringify({ figures: [], events: [], ...part }) },
      { kind: "progress", step: "handing-over", done, of },
    ];
  };
  for (const some of inParts([...figures.values()])) yield* records({ figures: some });
  for (const some of inParts([...events.values()])) yield* records({ events: some });
  // While the page takes in what it has been sent.
  yield { kind: "rest", rest: { ...answer, dossier, prepared: prepared(answer.dossier) } };
}

function* inParts<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < records.length; at += MANY) yield records.slice(at, at + MANY);
}

/** Takes the records of one file in, and puts the dossier together again. */
export function unpacker(): {
  readonly take: (json: string) => void;
  readonly whole: (rest: Rest) => Accepted;
} {
  const figures = new Map<string, Figure>();
  const events = new Map<string, DossierEvent>();
  return {
    take: (json) => {
      const some: Records = JSON.parse(json);
      for (const figure of some.figures) figures.set(figure.id, figure);
      for (const event of some.events) events.set(event.id, event);
    },
    whole: ({ prepared: made, ...rest }) => {
      const dossier = { ...rest.dossier, figures, events };
      adopt(dossier, made);
      return { ...rest, dossier };
    },
  };
}
