import { useLayoutEffect, useRef } from "react";
import { removeBuiltPart } from "../../ui/builtPart";
import { useNavigate, useView } from "../../view/ViewContext";
import { EvidenceFrame } from "./EvidenceFrame";

/** Where a number, an event or a paragraph comes from. Open while the address names one. */
export function EvidenceDialog() {
  const navigate = useNavigate();
  const { evidence, slide } = useView().view;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (evidence === null) {
      dialog.current?.close();
      return;
    }
    if (!dialog.current?.open) dialog.current?.showModal();
    removeBuiltPart("evidence");
    // What was followed from inside is gone with the old content: start again at the top of the new.
    body.current?.focus();
    dialog.current?.scrollTo({ top: 0 });
  }, [evidence]);
  return (
    <EvidenceFrame
      evidence={evidence}
      isPresenting={slide !== null}
      close={() => evidence !== null && navigate.closeEvidence()}
      dialog={dialog}
      body={body}
    />
  );
}
