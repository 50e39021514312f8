import { memo } from "react";
import { quantityWords } from "#text";
import { requireRecord } from "../dossier/format/model";
import { splitProse } from "../dossier/format/prose";
import { EvidenceLink } from "./EvidenceLink";
import { useDossier } from "./ViewContext";

/** A text of the dossier. Each figure in it is in words and links to its evidence. */
export const Prose = memo(function Prose({ text }: { readonly text: string }) {
  const dossier = useDossier();
  return splitProse(text).map((part) =>
    "text" in part ? (
      part.text
    ) : (
      <EvidenceLink key={part.at} evidence={part.figure}>
        {quantityWords(requireRecord(dossier.figures, part.figure).quantity)}
        {part.rest}
      </EvidenceLink>
    ),
  );
});
