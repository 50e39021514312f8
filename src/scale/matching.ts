import { valueWords } from "#text";
import { type Dossier, requireRecord } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import type { Group } from "../dossier/query/facets";
import { searchWords } from "../dossier/query/search";

/** The values that a text finds: each word of the text begins a word of the value's name. */
export function matching(
  dossier: Dossier,
  group: Group,
  values: readonly string[],
  text: string,
): readonly string[] {
  const asked = searchWords(text);
  const namesOf = names(dossier);
  return values.filter((value) => {
    const own = namesOf(group, value);
    return asked.every((word) => own.some((name) => name.startsWith(word)));
  });
}

/** The words that a value is found by. They are made once a value. */
const names = memoizeWeak((dossier: Dossier) => {
  const known = new Map<string, readonly string[]>();
  return (group: Group, value: string): readonly string[] => {
    const key = `${group} ${value}`;
    const own =
      known.get(key) ?? searchWords(`${valueWords(dossier, group, value)} ${more(dossier, group, value)}`);
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
