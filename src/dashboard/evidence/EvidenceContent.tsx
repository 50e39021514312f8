import type { ReactNode } from "react";
import { findEvidence } from "../../dossier/citations/evidence";
import { useDossier } from "../../view/ViewContext";
import { EventEvidence } from "./EventEvidence";
import { ExhibitEvidence } from "./ExhibitEvidence";
import { FigureEvidence } from "./FigureEvidence";
import { ParagraphEvidence } from "./ParagraphEvidence";

/** What stands behind a record, an exhibit or a paragraph. */
export function EvidenceContent({ id }: { readonly id: string }): ReactNode {
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
