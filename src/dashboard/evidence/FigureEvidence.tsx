import { evidenceWords, inputWords, quantityLabel, shortQuantity, splitFormula } from "#text";
import { type Figure, requireRecord } from "../../dossier/format/model";
import { EvidenceLink } from "../../view/EvidenceLink";
import { Prose } from "../../view/Prose";
import { useDossier } from "../../view/ViewContext";
import { Cited } from "./Cited";
import css from "./evidence.module.css";
import { DateKnown, Facts } from "./Facts";
import { EventLinks, FigureLinks, OrganizationNames, PeopleNames } from "./links";

/** A number: how much, of what, when, how it was come by, and where it stands. */
export function FigureEvidence({ figure }: { readonly figure: Figure }) {
  const dossier = useDossier();
  const { id, label, quantity, derived, people, organizations, note, citations, events } = figure;
  return (
    <>
      <p className={css.sort}>{derived ? evidenceWords.derivedFigure : evidenceWords.figure}</p>
      <h2 className={css.title}>{label}</h2>
      <p className={css.value}>{quantityLabel(quantity)}</p>
      <Facts
        facts={[
          [evidenceWords.when, <DateKnown key="when" {...figure} />],
          derived && [
            evidenceWords.formula,
            <>
              {splitFormula(dossier, derived).map((part) =>
                "text" in part ? (
                  part.text
                ) : (
                  <EvidenceLink key={part.input.id} evidence={part.input.id} aria-label={part.input.label}>
                    {inputWords(part.input)}
                  </EvidenceLink>
                ),
              )}
              {` = ${shortQuantity(quantity)}`}
              <span className={css.small}>{evidenceWords.derivedNote}</span>
            </>,
          ],
          derived && [evidenceWords.inputs, <FigureLinks key="inputs" ids={derived.of} />],
          people.length > 0 && [evidenceWords.people, <PeopleNames key="people" ids={people} />],
          organizations.length > 0 && [
            evidenceWords.organizations,
            <OrganizationNames key="organizations" ids={organizations} />,
          ],
          note !== undefined && [evidenceWords.note, <Prose key="note" text={note} />],
          events.length > 0 && [
            evidenceWords.events,
            <EventLinks key="events" events={events.map((event) => requireRecord(dossier.events, event))} />,
          ],
        ]}
      />
      <Cited citations={citations} own={id} />
    </>
  );
}
