import { useLayoutEffect } from "react";
import { evidenceWords } from "#text";
import { removeBuiltPart } from "../../ui/builtPart";
import { Drawer } from "../../ui/Drawer";
import { useNavigate, useView } from "../../view/ViewContext";
import { useAsked } from "../check/checking";
import { EvidenceContent } from "./EvidenceContent";

/** Where a number, an event or a paragraph comes from. Open while the address names one. */
export function EvidenceDrawer() {
  const navigate = useNavigate();
  const { evidence, slide, guide } = useView().view;
  const isChecking = useAsked() !== null;
  useLayoutEffect(() => {
    if (evidence !== null) removeBuiltPart("evidence");
  }, [evidence]);
  return (
    <Drawer
      title={evidenceWords.heading}
      shown={evidence}
      isPresenting={slide !== null}
      isOverDialog={guide !== null || isChecking}
      onClose={() => evidence !== null && navigate.closeEvidence()}
    >
      {evidence !== null && <EvidenceContent id={evidence} />}
    </Drawer>
  );
}
