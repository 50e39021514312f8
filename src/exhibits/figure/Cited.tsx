import { memo } from "react";
import { usePrinting } from "../../ui/usePrinting";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import { sourceLine, sourcesOf } from "../cited";
import type { TableRow } from "../records";

interface Props {
  readonly exhibit: string;
  readonly rows: readonly TableRow[];
}

/**
 * Where an exhibit comes from, in a line: "CNN, 12 paragraphs". It opens the list of its citations. Paper opens nothing,
 * and so has every paragraph.
 */
export const Cited = memo(function Cited({ exhibit, rows }: Props) {
  const dossier = useDossier();
  if (usePrinting()) return sourcesOf(dossier, rows);
  return sourceLine(dossier, rows).map(({ printed, name }, at) => (
    <span key={name}>
      {at > 0 && "; "}
      <EvidenceLink evidence={exhibit} aria-label={name === printed ? undefined : name}>
        {printed}
      </EvidenceLink>
    </span>
  ));
});
