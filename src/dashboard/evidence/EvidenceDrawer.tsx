import { useEffect, useEffectEvent, useLayoutEffect } from "react";
import { documentTitle, evidenceWords } from "#text";
import { Drawer } from "../../ui/Drawer";
import { whenIdle } from "../../ui/whenIdle";
import { removeBuiltPart } from "../../view/builtPart";
import { coverList } from "../../view/coverList";
import { keepMarkVisible, showMark } from "../../view/showMark";
import { useDossier, useNavigate, useView } from "../../view/ViewContext";
import { useAsked } from "../check/checking";
import { loadKept } from "../check/keptCopies";
import { BackButton } from "./BackButton";
import { EvidenceContent } from "./EvidenceContent";
import { titleOfEvidence } from "./nameOfEvidence";

interface Props {
  /** The evidence that the page was opened with. */
  readonly addressed: string | null;
}

/** Where a number, an event or a paragraph comes from. Open while the address names one. */
export default function EvidenceDrawer({ addressed }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const { evidence, slide, guide } = useView().view;
  const isChecking = useAsked() !== null;
  useLayoutEffect(() => {
    if (evidence !== null) removeBuiltPart("evidence");
  }, [evidence]);
  const showAddressed = useEffectEvent(() => {
    if (evidence !== null && evidence === addressed && slide === null) showMark(document, evidence);
  });
  useEffect(() => showAddressed(), []);
  const isOverSlide = slide !== null;
  useEffect(() => {
    if (evidence !== null && !isOverSlide) keepMarkVisible(document, evidence);
  }, [evidence, isOverSlide]);
  const isOpen = evidence !== null;
  useEffect(() => {
    if (isOpen) whenIdle(() => void loadKept());
  }, [isOpen]);
  return (
    <Drawer
      title={evidenceWords.heading}
      lead={<BackButton />}
      shown={evidence}
      isPresenting={slide !== null}
      isOverDialog={guide !== null || isChecking}
      cover={coverList}
      onClose={() => evidence !== null && navigate.closeEvidence()}
    >
      {evidence !== null && (
        <>
          <title>{documentTitle(titleOfEvidence(dossier, evidence), dossier.title)}</title>
          <EvidenceContent key={evidence} id={evidence} />
        </>
      )}
    </Drawer>
  );
}
