import { listWords, quantityWords } from "#text";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import type { Filters } from "../../dossier/query/facets";
import { patternsOf } from "../../dossier/query/search";
import { queryOf } from "../../dossier/query/select";
import { eventFields, organizationNames, personNames } from "../../dossier/query/texts";
import { folded } from "../../dossier/query/words";
import { whoOf } from "../eventRow";
import { excerpt } from "./excerpt";

const holds = (texts: readonly string[], pattern: string): boolean =>
  texts.some((text) => folded(text).includes(pattern));

/** What the search found in an event that its row does not show, in a line: "Place: Shanghai"; "" if nothing. */
export function foundUnseen(dossier: Dossier, event: DossierEvent, filters: Filters): string {
  const patterns = patternsOf(queryOf(dossier, filters));
  if (patterns.length === 0) return "";
  const fields = eventFields(dossier, event, { quantity: quantityWords });
  const shown = [...fields.title, ...fields.kind, ...fields.publishers, ...whoOf(dossier, event)];
  const lines: string[] = [];
  for (const pattern of patterns) {
    if (holds([...shown, ...lines], pattern)) continue;
    const line = lineWith(pattern, dossier, event, fields);
    if (line !== "") lines.push(line);
  }
  return lines.join(" · ");
}

function lineWith(
  pattern: string,
  dossier: Dossier,
  { place, people, organizations }: DossierEvent,
  { summary, speakers }: ReturnType<typeof eventFields>,
): string {
  const { found } = listWords;
  if (place !== undefined && holds([place], pattern)) return found.place(place);
  const person = people.find((id) => holds(personNames(dossier, id), pattern));
  if (person !== undefined) return found.person(requireRecord(dossier.people, person).name);
  for (const id of organizations) {
    const { name } = requireRecord(dossier.organizations, id);
    const hit = organizationNames(dossier, id).find((text) => holds([text], pattern));
    if (hit !== undefined) return found.organization(hit === name ? name : `${name} (${hit})`);
  }
  const speaker = speakers.find((text) => holds([text], pattern));
  if (speaker !== undefined) return found.speaker(speaker);
  return excerpt(summary.join(), pattern);
}
