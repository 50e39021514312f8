import { quantityLabel, whenWords } from "#text";
import { type DossierEvent, type Figure, requireRecord } from "../../dossier/format/model";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";

/** "Tesla sales in China, 2016: more than $1 billion" */
export function FigureLink({ figure }: { readonly figure: Figure }) {
  return (
    <EvidenceLink evidence={figure.id}>
      {figure.label}: {quantityLabel(figure.quantity)}
    </EvidenceLink>
  );
}

export function FigureLinks({ ids }: { readonly ids: readonly string[] }) {
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

export function EventLinks({ events }: { readonly events: readonly DossierEvent[] }) {
  return (
    <ul className={css.links}>
      {events.map((event) => (
        <li key={event.id}>
          <EvidenceLink evidence={event.id}>{event.title}</EvidenceLink>
          <span className={css.aside}>, {whenWords(event.when)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Li Qiang (Shanghai party boss, premier)" for each person. */
export function PeopleNames({ ids }: { readonly ids: readonly string[] }) {
  const dossier = useDossier();
  return (
    <ul className={css.links}>
      {ids.map((id) => {
        const { name, roles } = requireRecord(dossier.people, id);
        return (
          <li key={id}>
            {name}
            {roles.length > 0 && (
              <span className={css.aside}>, {roles.map(({ title }) => title).join("; ")}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function OrganizationNames({ ids }: { readonly ids: readonly string[] }) {
  const dossier = useDossier();
  return ids
    .map((id) => {
      const { name, ticker } = requireRecord(dossier.organizations, id);
      return ticker === undefined ? name : `${name} (${ticker})`;
    })
    .join("; ");
}
