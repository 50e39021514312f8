import { evidenceWords } from "#text";
import { type DossierEvent, requireRecord } from "../../dossier/format/model";
import { Prose } from "../../view/Prose";
import { useDossier } from "../../view/ViewContext";
import { Cited } from "./Cited";
import css from "./evidence.module.css";
import { DateKnown, Facts } from "./Facts";
import { FigureLinks, OrganizationNames, PeopleNames } from "./links";

/** Something that happened: what, when, who, where, the numbers it names, and where it stands. */
export function EventEvidence({ event }: { readonly event: DossierEvent }) {
  const dossier = useDossier();
  const { id, kind, title, summary, people, organizations, place, figures, citations } = event;
  return (
    <>
      <p className={css.sort}>
        {evidenceWords.event} · {requireRecord(dossier.kinds, kind).name}
      </p>
      <h2 className={css.title}>{title}</h2>
      <p className={css.summary}>
        <Prose text={summary} />
      </p>
      <Facts
        facts={[
          [evidenceWords.when, <DateKnown {...event} key="when" />],
          place !== undefined && [evidenceWords.place, place],
          people.length > 0 && [evidenceWords.people, <PeopleNames key="people" ids={people} />],
          organizations.length > 0 && [
            evidenceWords.organizations,
            <OrganizationNames key="organizations" ids={organizations} />,
          ],
          figures.length > 0 && [evidenceWords.figures, <FigureLinks key="figures" ids={figures} />],
        ]}
      />
      <Cited citations={citations} own={id} />
    </>
  );
}
