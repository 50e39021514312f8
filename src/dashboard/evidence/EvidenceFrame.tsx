import { evidenceWords } from "#text";
import { DrawerFrame } from "../../ui/Drawer";
import { EvidenceContent } from "./EvidenceContent";
import css from "./evidence.module.css";

/** The evidence of one record as the build makes it. */
export function EvidenceFrame({ evidence }: { readonly evidence: string }) {
  return (
    <DrawerFrame
      title={evidenceWords.heading}
      lead={<span className={css.name}>{evidenceWords.heading}</span>}
      isPresenting={false}
    >
      <EvidenceContent id={evidence} />
    </DrawerFrame>
  );
}
