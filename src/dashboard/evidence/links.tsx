import { evidenceWords, markWords, quantityLabel, roleWords, whenWords } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";
import type { Fact } from "./Facts";

interface FigureLinkProps {
  readonly figure: Figure;
  /** Said first, if it is about a paragraph: the words in it. */
  readonly wording?: string | undefined;
}

/** "Tesla sales in China, 2016: more than $1 billion"; "“tripled”: Tesla sales in China, 2016 vs. 2015" */
export function FigureLink({ figure, wording }: FigureLinkProps) {
  const { id, label, quantity, derived } = figure;
  return (
    <EvidenceLink evidence={id}>
      {wording === undefined ? `${label}: ${quantityLabel(quantity)}` : `“${wording}”: ${label}`}
      {derived && ` (${markWords.ours})`}
    </EvidenceLink>
  );
}

function FigureLinks({ ids }: { readonly ids: readonly string[] }) {
  const dossier = useDossier();
  return (
    <ul className={css.links}>
      {ids.map((id) => (
        <li key={id}>
          <FigureLink figure={requireRecord(dossier.figures, id)} />
        </li>
      ))}
    </ul>
  );
}

export const figureFact = (ids: readonly string[]): Fact | null =>
  ids.length === 0 ? null : [evidenceWords.numbers, <FigureLinks key="figures" ids={ids} />];

export function eventFact(dossier: Dossier, ids: readonly string[]): Fact | null {
  if (ids.length === 0) return null;
  return [
    evidenceWords.events,
    <ul key="events" className={css.links}>
      {ids.map((id) => {
        const { title, when } = requireRecord(dossier.events, id);
        return (
          <li key={id}>
            <EvidenceLink evidence={id}>{title}</EvidenceLink>
            <span className={css.aside}>, {whenWords(when)}</span>
          </li>
        );
      })}
    </ul>,
  ];
}

export const peopleFact = (ids: readonly string[]): Fact | null =>
  ids.length === 0 ? null : [evidenceWords.who, <PeopleNames key="people" ids={ids} />];

export const organizationFact = (ids: readonly string[]): Fact | null =>
  ids.length === 0
    ? null
    : [evidenceWords.organizations, <OrganizationNames key="organizations" ids={ids} />];

/** "Li Qiang, Shanghai party boss (2018); premier (2024)" for each person. */
function PeopleNames({ ids }: { readonly ids: readonly string[] }) {
  const dossier = useDossier();
  return (
    <ul className={css.links}>
      {ids.map((id) => {
        const person = requireRecord(dossier.people, id);
        const roles = roleWords(person);
        return (
          <li key={id}>
            {person.name}
            {roles.length > 0 && <span className={css.aside}>, {roles.join("; ")}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function OrganizationNames({ ids }: { readonly ids: readonly string[] }) {
  const dossier = useDossier();
  return ids
    .map((id) => {
      const { name, ticker } = requireRecord(dossier.organizations, id);
      return ticker === undefined ? name : `${name} (${ticker})`;
    })
    .join("; ");
}
