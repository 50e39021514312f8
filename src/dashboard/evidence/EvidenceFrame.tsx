import { evidenceWords } from "#text";
import { DrawerFrame } from "../../ui/Drawer";
import { EvidenceContent } from "./EvidenceContent";

/** The evidence of one record as the build makes it. */
export function EvidenceFrame({ evidence }: { readonly evidence: string }) {
  return (
    <DrawerFrame title={evidenceWords.heading} isPresenting={false}>
      <EvidenceContent id={evidence} />
    </DrawerFrame>
  );
}
