import { memo } from "react";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import { sourceLine } from "../cited";
import type { TableRow } from "../records";

interface Props {
  readonly exhibit: string;
  readonly rows: readonly TableRow[];
}

/** Where an exhibit comes from, in a line: "CNN, 12 paragraphs". It opens the list of its citations. */
export const Cited = memo(function Cited({ exhibit, rows }: Props) {
  return sourceLine(useDossier(), rows).map((source, at) => (
    <span key={source}>
      {at > 0 && "; "}
      <EvidenceLink evidence={exhibit}>{source}</EvidenceLink>
    </span>
  ));
});
