import type { ReactNode, Ref } from "react";
import { evidenceWords } from "#text";
import { findEvidence } from "../../dossier/citations/evidence";
import { useDossier } from "../../view/ViewContext";
import { EventEvidence } from "./EventEvidence";
import { ExhibitEvidence } from "./ExhibitEvidence";
import css from "./evidence.module.css";
import { FigureEvidence } from "./FigureEvidence";
import { ParagraphEvidence } from "./ParagraphEvidence";

interface Props {
  /** Null for an empty frame. */
  readonly evidence: string | null;
  readonly isPresenting?: boolean;
  readonly close?: () => void;
  readonly dialog?: Ref<HTMLDialogElement>;
  readonly body?: Ref<HTMLDivElement>;
}

/** The evidence of one record in its dialog: what the build makes, and what the app draws. */
export function EvidenceFrame({ evidence, isPresenting = false, close, dialog, body }: Props) {
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      data-presenting={isPresenting}
      aria-label={evidenceWords.heading}
      closedby="any"
      onClose={close}
    >
      <div className={css.bar}>
        <span className={css.kicker}>{evidenceWords.heading}</span>
        <button type="button" className={css.close} onClick={close}>
          {evidenceWords.close}
        </button>
      </div>
      <div ref={body} className={css.body} tabIndex={-1}>
        {evidence !== null && <EvidenceContent id={evidence} />}
      </div>
    </dialog>
  );
}

function EvidenceContent({ id }: { readonly id: string }): ReactNode {
  const evidence = findEvidence(useDossier(), id);
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
