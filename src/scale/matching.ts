import { valueWords } from "#text";
import { type Dossier, requireRecord } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import type { Group } from "../dossier/query/facets";
import { patternOf } from "../dossier/query/search";
import { folded, searchWords } from "../dossier/query/words";

/** The values that a text finds: the value's name has a word for each word of the text, which may be unfinished. */
export function matching(
  dossier: Dossier,
  group: Group,
  values: readonly string[],
  text: string,
): readonly string[] {
  const asked = searchWords(text).map((word) => patternOf([word], true));
  const namesOf = names(dossier);
  return values.filter((value) => {
    const own = namesOf(group, value);
    return asked.every((pattern) => own.includes(pattern));
  });
}

/** What a value is found by, folded. It is made once a value. */
const names = memoizeWeak((dossier: Dossier) => {
  const known = new Map<string, string>();
  return (group: Group, value: string): string => {
    const key = `${group} ${value}`;
    const own =
      known.get(key) ?? folded(`${valueWords(dossier, group, value)} ${more(dossier, group, value)}`);
    known.set(key, own);
    return own;
  };
});

/** The part of a name that its chip does not show. */
function more({ organizations, sources }: Dossier, group: Group, value: string): string {
  if (group === "source") return requireRecord(sources, value).title;
  if (group !== "org") return "";
  const { name, ticker = "" } = requireRecord(organizations, value);
  return `${name} ${ticker}`;
}
