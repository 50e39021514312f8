import type { DossierEvent } from "../../dossier/model";
import { Prose } from "../../view/Prose";
import { words } from "../../words/en";
import { Cited } from "./Cited";
import css from "./evidence.module.css";
import { DateKnown, Facts } from "./Facts";
import { FigureLinks, OrganizationNames, PeopleNames } from "./links";

/** Something that happened: what, when, who, where, the numbers it names, and where it stands. */
export function EventEvidence({ event }: { readonly event: DossierEvent }) {
  const { id, kind, title, summary, people, organizations, place, figures, citations } = event;
  return (
    <>
      <p className={css.sort}>
        {words.evidence.event} · {words.kinds[kind]}
      </p>
      <h2 className={css.title}>{title}</h2>
      <p className={css.summary}>
        <Prose text={summary} />
      </p>
      <Facts
        facts={[
          [words.evidence.when, <DateKnown key="when" {...event} />],
          place !== undefined && [words.evidence.place, place],
          people.length > 0 && [words.evidence.people, <PeopleNames key="people" ids={people} />],
          organizations.length > 0 && [
            words.evidence.organizations,
            <OrganizationNames key="organizations" ids={organizations} />,
          ],
          figures.length > 0 && [words.evidence.figures, <FigureLinks key="figures" ids={figures} />],
        ]}
      />
      <Cited citations={citations} own={id} />
    </>
  );
}
