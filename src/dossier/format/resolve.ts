import { parseWhen, type When } from "./dates";
import { derive, FormulaError, type FormulaFault } from "./derive";
import type { Dossier, DossierEvent, Figure, NonEmpty } from "./model";
import type { PlacedRecord, PlacedRecords } from "./placedRecords";
import { type Problem, pointer, recordRef } from "./problems";
import type { Quantity } from "./quantity";
import type { Citation, FigureRecord, Kind } from "./schema";
import type { Header } from "./shapes";
import { namesApart, peopleApart, sourcesApart } from "./toldApart";

/** The model of a dossier without problems: dates parsed, derived values computed. */
export function resolveDossier(header: Header, records: PlacedRecords): Dossier {
  const whenOf = dateReader();
  const events = records.events.map(({ record }): DossierEvent => ({ ...record, when: whenOf(record.when) }));
  const exhibits = records.exhibits.map(({ record }) => record);
  return {
    title: header.title,
    standfirst: header.standfirst,
    speaker: header.speaker,
    remember: header.remember ?? [],
    kinds: byId(namesApart(kindsOf(records))),
    sources: byId(sourcesApart(records.sources.map(({ record }) => record))),
    people: byId(peopleApart(records.people.map(({ record }) => record))),
    organizations: byId(namesApart(records.organizations.map(({ record }) => record))),
    figures: resolveFigures(records.figures, events).figures,
    events: byId(events),
    comparisons: records.comparisons.map(({ record }) => record),
    forecasts: records.forecasts.map(({ record }) => record),
    exhibits: nonEmpty(exhibits),
  };
}

/** Reads each date once: among many events, many are of the same day. */
function dateReader(): (edtf: string) => When {
  const known = new Map<string, When>();
  return (edtf) => {
    const when = known.get(edtf) ?? parseWhen(edtf);
    known.set(edtf, when);
    return when;
  };
}

/** The listed kinds, then those that only events name: a file need not list any. */
function kindsOf({ kinds, events }: PlacedRecords): readonly Kind[] {
  const listed = kinds.map(({ record }) => record);
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = new Set(events.map(({ record }) => record.kind).filter((id) => !ids.has(id)));
  return [...listed, ...[...unlisted].map((id) => ({ id, name: nameOfId(id) }))];
}

/** "Share price" of "share-price". */
const nameOfId = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;

/**
 * The formulas that have no result, or that depend on themselves. A figure that is computed from one of them, or
 * from a missing one, is skipped: the mistake is not there.
 */
export function formulaProblems(placed: PlacedRecords["figures"]): readonly Problem[] {
  return resolveFigures(placed, []).problems;
}

function resolveFigures(
  placed: PlacedRecords["figures"],
  events: readonly DossierEvent[],
): { readonly figures: ReadonlyMap<string, Figure>; readonly problems: readonly Problem[] } {
  const records = new Map(placed.map((item) => [item.record.id, item]));
  const naming = eventsByFigure(events);
  const done = new Map<string, Figure | null>();
  const problems: Problem[] = [];

  const resolve = (id: string, above: readonly string[]): Figure | null => {
    const ready = done.get(id);
    if (ready !== undefined) return ready;
    const item = records.get(id);
    if (!item) return null;
    const loop = above.slice(above.indexOf(id));
    const figure = above.includes(id)
      ? fail(item, { kind: "loop", ids: [...loop, id] })
      : compute(item, above);
    done.set(id, figure);
    return figure;
  };

  const compute = (item: PlacedRecord<FigureRecord>, above: readonly string[]): Figure | null => {
    try {
      return complete(item.record, naming.get(item.record.id) ?? [], (input) =>
        resolve(input, [...above, item.record.id]),
      );
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return fail(item, error.fault);
    }
  };

  const fail = ({ index, record }: PlacedRecord<FigureRecord>, fault: FormulaFault): null => {
    problems.push({
      record: recordRef("figures", index, record),
      path: pointer("figures", index, "derived"),
      cause: { code: "formula", fault },
    });
    return null;
  };

  const figures = placed.flatMap(({ record }) => resolve(record.id, []) ?? []);
  return { figures: byId(figures), problems };
}

/** The ids of the events that name or count a figure. */
function eventsByFigure(events: readonly DossierEvent[]): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const { id, figures, count = [] } of events) {
    for (const figure of figures.concat(count)) {
      const named = naming.get(figure) ?? [];
      naming.set(figure, named);
      if (named.at(-1) !== id) named.push(id);
    }
  }
  return naming;
}

function complete(
  record: FigureRecord,
  events: readonly string[],
  input: (id: string) => Figure | null,
): Figure | null {
  const shared = {
    id: record.id,
    label: record.label,
    claim: record.claim,
    subject: record.subject,
    detail: record.detail,
    when: parseWhen(record.when),
    basis: record.basis,
    whenNote: record.whenNote,
    people: record.people,
    organizations: record.organizations,
    note: record.note,
    events,
  };
  if (!("derived" in record)) return { ...shared, quantity: record.quantity, citations: record.citations };
  const inputs = record.derived.of.flatMap((id) => input(id) ?? []);
  if (inputs.length < record.derived.of.length) return null;
  const { quantity } = derive(
    record.derived.formula,
    inputs.map((figure): Quantity => figure.quantity),
  );
  return { ...shared, quantity, derived: record.derived, citations: nonEmpty(distinct(inputs)) };
}

function distinct(figures: readonly Figure[]): readonly Citation[] {
  const citations = figures.flatMap((figure) => figure.citations);
  const key = ({ source, paragraph, before, asPrinted, after }: Citation) =>
    JSON.stringify([source, paragraph, before, asPrinted, after]);
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function nonEmpty<T>([first, ...rest]: readonly T[]): NonEmpty<T> {
  if (first === undefined) throw new Error("A checked list is empty.");
  return [first, ...rest];
}
