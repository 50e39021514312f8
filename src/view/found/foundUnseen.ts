import { listWords } from "#text";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import { memoizeWeak } from "../../dossier/memo";
import type { Filters } from "../../dossier/query/facets";
import { patternsOf } from "../../dossier/query/search";
import { queryOf } from "../../dossier/query/select";
import { eventFields, given, namesOf } from "../../dossier/query/texts";
import { folded } from "../../dossier/query/words";
import { whoOf } from "../eventRow";
import { SEARCH_WORDS } from "../selection";
import { excerpt } from "./excerpt";

/** A text that an event is found by, and what the row says if a search finds it there. */
interface Unseen {
  readonly text: string;
  readonly line: (pattern: string) => string;
}

/** What the search found in an event that its row does not show, in a line: "Place: Shanghai"; "" if nothing. */
export function foundUnseen(dossier: Dossier, event: DossierEvent, filters: Filters): string {
  const patterns = patternsOf(queryOf(dossier, filters));
  if (patterns.length === 0) return "";
  const { shown, unseen } = searchedTexts(dossier)(event);
  const lines: string[] = [];
  for (const pattern of patterns) {
    if ([...shown, ...lines.map(folded)].some((text) => text.includes(pattern))) continue;
    const hit = unseen.find(({ text }) => text.includes(pattern));
    const line = hit?.line(pattern) ?? "";
    if (line !== "") lines.push(line);
  }
  return lines.join(" · ");
}

/** By event, the folded texts that its row shows, and the others. Every keystroke of a search reads them. */
const searchedTexts = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((event: DossierEvent) => {
    const { row, said } = eventFields(dossier, event, SEARCH_WORDS);
    return {
      shown: [...row, ...whoOf(dossier, event)].map(folded),
      unseen: unseenIn(dossier, event, said).map((unseen) => ({ ...unseen, text: folded(unseen.text) })),
    };
  }),
);

/** In the order in which a search names them. */
function unseenIn(
  dossier: Dossier,
  { place, people, organizations, citations }: DossierEvent,
  said: readonly string[],
): readonly Unseen[] {
  const { found } = listWords;
  const saying = (texts: readonly string[], line: (text: string) => string) =>
    texts.map((text): Unseen => ({ text, line: () => line(text) }));
  return [
    ...saying(given(place), found.place),
    ...people.flatMap((id) => {
      const person = requireRecord(dossier.people, id);
      return saying(namesOf(person), () => found.person(person.name));
    }),
    ...organizations.flatMap((id) => {
      const organization = requireRecord(dossier.organizations, id);
      const { name } = organization;
      return saying(namesOf(organization), (hit) =>
        found.organization(hit === name ? name : `${name} (${hit})`),
      );
    }),
    ...saying(
      citations.flatMap(({ attributedTo }) => given(attributedTo)),
      found.speaker,
    ),
    ...said.map((text): Unseen => ({ text, line: (pattern) => excerpt(text, pattern) })),
    ...saying(
      citations.flatMap(({ asPrinted }) => given(asPrinted)),
      found.quote,
    ),
  ];
}
