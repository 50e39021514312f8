/** Makes the names of records unique, once for all surfaces. */
import { parseWhen, yearsOf } from "./dates";
import type { Person, Source } from "./schema";

interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/**
 * People with the same name get a title that only one of them has, "Zhang Wei (mayor)", or a number. A short name
 * that two people share is dropped, and the whole name is used.
 */
export function peopleApart(people: readonly Person[]): readonly Person[] {
  const titles = ({ roles }: Person) => roles.map(({ title }) => title);
  return named(people, (person, twins) => {
    const others = new Set(twins.filter((twin) => twin !== person).flatMap(titles));
    return titles(person).find((title) => !others.has(title));
  });
}

/** The same for records that have only a name. */
export const namesApart = <T extends Named>(records: readonly T[]): readonly T[] =>
  named(records, () => undefined);

function named<T extends Named>(
  records: readonly T[],
  hintOf: (record: T, twins: readonly T[]) => string | undefined,
): readonly T[] {
  const twinsOf = grouped(records, ({ name }) => name);
  const shortOf = grouped(records, ({ name, short }) => short ?? name);
  return records.map((record) => {
    const twins = twinsOf(record);
    const isShortShared = record.short !== undefined && shortOf(record).length > 1;
    if (twins.length === 1 && !isShortShared) return record;
    const hint = hintOf(record, twins) ?? String(twins.indexOf(record) + 1);
    const name = twins.length === 1 ? record.name : `${record.name} (${hint})`;
    return { ...record, name, short: isShortShared ? undefined : record.short };
  });
}

/** Sources of the same publisher are told apart by their year, or by their day, or by a number within the day. */
export function sourcesApart(sources: readonly Source[]): readonly Source[] {
  const ofPublisher = grouped(sources, ({ publisher }) => publisher);
  const yearOf = ({ published }: Source) => yearsOf(parseWhen(published)).at(-1);
  const ofYear = grouped(sources, (source) => JSON.stringify([source.publisher, yearOf(source)]));
  const ofDay = grouped(sources, ({ publisher, published }) => JSON.stringify([publisher, published]));
  return sources.map((source) => {
    if (ofPublisher(source).length === 1) return source;
    if (ofYear(source).length === 1) return { ...source, apart: "year" };
    const twins = ofDay(source);
    return { ...source, apart: twins.length === 1 ? "day" : twins.indexOf(source) + 1 };
  });
}

/** The records that have the same key as one, itself among them, in their order. */
function grouped<T>(records: readonly T[], keyOf: (record: T) => string): (record: T) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record).normalize("NFC");
    const own = groups.get(key);
    if (own) own.push(record);
    else groups.set(key, [record]);
  }
  return (record) => groups.get(keyOf(record).normalize("NFC")) ?? [record];
}
