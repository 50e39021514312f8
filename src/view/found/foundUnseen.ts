import { listWords } from "#text";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import type { Filters } from "../../dossier/query/facets";
import { patternsOf } from "../../dossier/query/search";
import { queryOf } from "../../dossier/query/select";
import { citedIn, eventFields, given, namesOf } from "../../dossier/query/texts";
import { folded } from "../../dossier/query/words";
import { whoOf } from "../eventRow";
import { SEARCH_WORDS } from "../selection";
import { excerpt } from "./excerpt";

const firstWith = (texts: readonly string[], pattern: string): string | undefined =>
  texts.find((text) => folded(text).includes(pattern));

/** What the search found in an event that its row does not show, in a line: "Place: Shanghai"; "" if nothing. */
export function foundUnseen(dossier: Dossier, event: DossierEvent, filters: Filters): string {
  const patterns = patternsOf(queryOf(dossier, filters));
  if (patterns.length === 0) return "";
  const { row, said } = eventFields(dossier, event, SEARCH_WORDS);
  const shown = [...row, ...whoOf(dossier, event)];
  const lines: string[] = [];
  for (const pattern of patterns) {
    if (firstWith([...shown, ...lines], pattern) !== undefined) continue;
    const line = lineWith(pattern, dossier, event, said);
    if (line !== "") lines.push(line);
  }
  return lines.join(" · ");
}

function lineWith(
  pattern: string,
  dossier: Dossier,
  { place, people, organizations, citations }: DossierEvent,
  said: readonly string[],
): string {
  const { found } = listWords;
  const hitIn = (texts: readonly string[]) => firstWith(texts, pattern);
  const site = hitIn(given(place));
  if (site !== undefined) return found.place(site);
  for (const id of people) {
    const person = requireRecord(dossier.people, id);
    if (hitIn(namesOf(person)) !== undefined) return found.person(person.name);
  }
  for (const id of organizations) {
    const organization = requireRecord(dossier.organizations, id);
    const { name } = organization;
    const hit = hitIn(namesOf(organization));
    if (hit !== undefined) return found.organization(hit === name ? name : `${name} (${hit})`);
  }
  const speaker = hitIn(citations.flatMap(({ attributedTo }) => given(attributedTo)));
  if (speaker !== undefined) return found.speaker(speaker);
  const own = hitIn(said);
  if (own !== undefined) return excerpt(own, pattern);
  const quote = hitIn(citedIn(citations));
  return quote === undefined ? "" : found.quote(quote);
}
