import { type ReactNode, useEffect, useRef } from "react";
import { evidenceWords } from "#text";
import { findEvidence } from "../../dossier/citations/evidence";
import type { Dossier } from "../../dossier/format/model";
import { useDossier, useNavigate, useView } from "../../view/ViewContext";
import { EventEvidence } from "./EventEvidence";
import { ExhibitEvidence } from "./ExhibitEvidence";
import css from "./evidence.module.css";
import { FigureEvidence } from "./FigureEvidence";
import { ParagraphEvidence } from "./ParagraphEvidence";

/** Where a number, an event or a paragraph comes from. Open while the address names one. */
export function EvidenceDialog() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const { view } = useView();
  const { evidence } = view;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (evidence === null) {
      dialog.current?.close();
      return;
    }
    if (!dialog.current?.open) dialog.current?.showModal();
    // What was followed from inside is gone with the old content: start again at the top of the new.
    body.current?.focus();
    dialog.current?.scrollTo({ top: 0 });
  }, [evidence]);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      data-presenting={view.slide !== null}
      aria-label={evidenceWords.heading}
      closedby="any"
      onClose={() => evidence !== null && navigate.closeEvidence()}
    >
      <div className={css.bar}>
        <span className={css.kicker}>{evidenceWords.heading}</span>
        <button type="button" className={css.close} onClick={() => navigate.closeEvidence()}>
          {evidenceWords.close}
        </button>
      </div>
      <div ref={body} className={css.body} tabIndex={-1}>
        {evidence !== null && contentOf(dossier, evidence)}
      </div>
    </dialog>
  );
}

function contentOf(dossier: Dossier, id: string): ReactNode {
  const evidence = findEvidence(dossier, id);
  switch (evidence?.kind) {
    case "figure":
      return <FigureEvidence figure={evidence.figure} />;
    case "event":
      return <EventEvidence event={evidence.event} />;
    case "exhibit":
      return <ExhibitEvidence exhibit={evidence.exhibit} />;
    case "paragraph":
      return <ParagraphEvidence source={evidence.source} paragraph={evidence.paragraph} />;
    case undefined:
      return null;
  }
}
