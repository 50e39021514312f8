import { claimWords, evidenceWords, figureCitation } from "#text";
import type { Figure } from "../../dossier/format/model";
import { Prose } from "../../view/Prose";
import { useDossier } from "../../view/ViewContext";
import { Actions } from "./Actions";
import { AlsoFrom } from "./AlsoFrom";
import { Calculation } from "./Calculation";
import { DateKnown, Facts } from "./Facts";
import { Head } from "./Head";
import { eventFact, organizationFact, peopleFact } from "./links";
import { Quotations } from "./Quotations";
import { UsedFor } from "./UsedFor";
import { Value } from "./Value";
import { Where } from "./Where";

/** The evidence of a number: label, value and bound, wording, speaker, place and date. */
export function FigureEvidence({ figure }: { readonly figure: Figure }) {
  const dossier = useDossier();
  const { id, quantity, derived, people, organizations, note, citations, events } = figure;
  const { kind } = evidenceWords;
  const isOurs = derived !== undefined;
  return (
    <>
      <Head kind={isOurs ? kind.ours(dossier) : kind[quantity.bound === "about" ? "about" : "figure"]}>
        {claimWords(dossier, figure)}
      </Head>
      <Value figure={figure} />
      {derived ? <Calculation figure={figure} derived={derived} /> : <Quotations citations={citations} />}
      <Facts
        facts={[
          [evidenceWords.where, <Where key="where" citations={citations} />],
          [evidenceWords.period, <DateKnown key="when" {...figure} />],
          peopleFact(people),
          organizationFact(organizations),
          note !== undefined && [evidenceWords.note, <Prose key="note" text={note} />],
          eventFact(dossier, events),
        ]}
      />
      <Actions citations={isOurs ? [] : citations} copied={() => figureCitation(dossier, figure)} />
      <UsedFor id={id} />
      {!isOurs && <AlsoFrom citations={citations} own={id} />}
    </>
  );
}
