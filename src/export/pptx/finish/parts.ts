/** The XML parts of a package by their names. */
export type Parts = Map<string, string>;

export function needPart(parts: Parts, name: string): string {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`The written deck has no ${name}.`);
  return xml;
}

/** The parts that a part refers to, by the ids of its relationships, without those outside of the package. */
export function relationsOf(parts: Parts, part: string): ReadonlyMap<string, string> {
  const xml = needPart(parts, part.replace(/([^/]+)$/, "_rels/$1.rels"));
  const base = `zip:/${part}`;
  return new Map(
    [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([element]): (readonly [string, string])[] => {
      const id = /\bId="([^"]*)"/.exec(element)?.[1];
      const target = /\bTarget="([^"]*)"/.exec(element)?.[1];
      if (id === undefined || target === undefined || element.includes('TargetMode="External"')) return [];
      return [[id, new URL(target, base).pathname.slice(1)]];
    }),
  );
}
