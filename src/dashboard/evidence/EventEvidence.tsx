import { eventCitation, evidenceWords } from "#text";
import { type DossierEvent, requireRecord } from "../../dossier/format/model";
import { Prose } from "../../view/Prose";
import { useDossier } from "../../view/ViewContext";
import { Actions } from "./Actions";
import { AlsoFrom } from "./AlsoFrom";
import css from "./evidence.module.css";
import { DateKnown, Facts } from "./Facts";
import { Head } from "./Head";
import { figureFact, organizationFact, peopleFact } from "./links";
import { Quotations } from "./Quotations";
import { UsedFor } from "./UsedFor";
import { Where } from "./Where";

/** Something that happened: what, when, who, where, the numbers it names, and what it is cited from. */
export function EventEvidence({ event }: { readonly event: DossierEvent }) {
  const dossier = useDossier();
  const { id, kind, title, summary, people, organizations, place, figures, citations } = event;
  return (
    <>
      <Head kind={evidenceWords.kind.event(requireRecord(dossier.kinds, kind).name, place)}>{title}</Head>
      <p className={css.summary}>
        <Prose text={summary} />
      </p>
      <Facts
        facts={[
          [evidenceWords.when, <DateKnown {...event} key="when" />],
          peopleFact(people),
          organizationFact(organizations),
          figureFact(figures),
          [evidenceWords.where, <Where key="where" citations={citations} />],
        ]}
      />
      <Quotations citations={citations} />
      <Actions citations={citations} copied={() => eventCitation(dossier, event)} />
      <UsedFor id={id} />
      <AlsoFrom citations={citations} own={id} />
    </>
  );
}
