import { deckWords } from "#text";
import { findingCaption } from "../exhibits/findingCaption";
import { Prose } from "../view/Prose";
import { useDossier } from "../view/ViewContext";
import css from "./printedFindings.module.css";

/** What to remember, on the handout: on a screen the deck says it. */
export function PrintedFindings() {
  const dossier = useDossier();
  if (dossier.remember.length === 0) return null;
  return (
    <section className={css.findings}>
      <h2>{deckWords.remember}</h2>
      <ol>
        {dossier.remember.map((finding) => (
          <li key={finding.text}>
            <Prose text={finding.text} /> <small>{findingCaption(dossier, finding)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
