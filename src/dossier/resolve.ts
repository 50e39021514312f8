import { parseWhen } from "./dates";
import { derive } from "./derive";
import type { Dossier, DossierEvent, Figure, NonEmpty } from "./model";
import type { PlacedRecords } from "./parse";
import { DossierError, type Problem, pointer, recordName } from "./problems";
import type { Citation, DossierFile, FigureRecord, Quantity } from "./schema";

type Header = Pick<DossierFile, "title" | "standfirst">;

/**
 * The model of a dossier whose records and references are known to be good: dates parsed, derived
 * values computed.
 * @throws DossierError where a formula has no answer, or its inputs lead back to itself.
 */
export function resolveDossier(header: Header, records: PlacedRecords): Dossier {
  const events = records.events.map(
    ({ record }): DossierEvent => ({ ...record, when: parseWhen(record.when) }),
  );
  const exhibits = records.exhibits.map(({ record }) => record);
  return {
    title: header.title,
    standfirst: header.standfirst,
    sources: byId(records.sources.map(({ record }) => record)),
    people: byId(records.people.map(({ record }) => record)),
    organizations: byId(records.organizations.map(({ record }) => record)),
    figures: resolveFigures(records.figures, events),
    events: byId(events),
    comparisons: records.comparisons.map(({ record }) => record),
    forecasts: records.forecasts.map(({ record }) => record),
    exhibits: nonEmpty(exhibits),
  };
}

function resolveFigures(
  placed: PlacedRecords["figures"],
  events: readonly DossierEvent[],
): ReadonlyMap<string, Figure> {
  const records = new Map(placed.map((item) => [item.record.id, item]));
  const done = new Map<string, Figure>();
  const problems: Problem[] = [];

  const resolve = (id: string, above: readonly string[]): Figure => {
    const ready = done.get(id);
    if (ready) return ready;
    const item = records.get(id);
    if (!item) throw new RangeError(`there is no figure "${id}"`);
    if (above.includes(id)) throw new RangeError(`it is computed from itself: ${[...above, id].join(" ← ")}`);
    const figure = complete(item.record, events, (input) => resolve(input, [...above, id]));
    done.set(id, figure);
    return figure;
  };

  for (const { index, record } of placed) {
    try {
      resolve(record.id, []);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({
        record: recordName("figures", index, record),
        path: pointer("figures", index, "derived"),
        expected: "a formula that its inputs can answer",
        found: error.message,
        remedy: "Correct the formula or its inputs.",
      });
    }
  }
  if (problems.length > 0) throw new DossierError(problems);
  return new Map(
    placed.flatMap(({ record }) => {
      const figure = done.get(record.id);
      return figure ? [[record.id, figure]] : [];
    }),
  );
}

function complete(
  record: FigureRecord,
  events: readonly DossierEvent[],
  input: (id: string) => Figure,
): Figure {
  const named = events.filter(({ figures, count }) => figures.includes(record.id) || count === record.id);
  const shared = {
    id: record.id,
    label: record.label,
    subject: record.subject,
    detail: record.detail,
    when: parseWhen(record.when),
    basis: record.basis,
    whenNote: record.whenNote,
    people: record.people,
    organizations: record.organizations,
    note: record.note,
    events: named.map(({ id }) => id),
  };
  if (!("derived" in record)) return { ...shared, quantity: record.quantity, citations: record.citations };
  const inputs = record.derived.of.map(input);
  const { quantity } = derive(
    record.derived.formula,
    inputs.map((figure): Quantity => figure.quantity),
  );
  return { ...shared, quantity, derived: record.derived, citations: nonEmpty(distinct(inputs)) };
}

function distinct(figures: readonly Figure[]): readonly Citation[] {
  const citations = figures.flatMap((figure) => figure.citations);
  const key = ({ source, paragraph, asPrinted }: Citation) => `${source} ${paragraph} ${asPrinted}`;
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function nonEmpty<T>([first, ...rest]: readonly T[]): NonEmpty<T> {
  if (first === undefined) throw new Error("A checked list is empty.");
  return [first, ...rest];
}
