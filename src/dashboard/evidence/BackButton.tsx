import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { evidenceWords } from "#text";
import { evidenceBase } from "../../view/address";
import { useDossier, useNavigate, useView } from "../../view/ViewContext";
import css from "./evidence.module.css";
import { nameOfEvidence } from "./nameOfEvidence";
import { nextTrail, type Trail } from "./trail";

/** The name of the drawer, or the way back to what it showed before. */
export function BackButton() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const { view } = useView();
  const { evidence } = view;
  const base = evidenceBase(view);
  const [trail, setTrail] = useState<Trail>([]);
  const isBack = useRef(false);
  useEffect(() => {
    const note = () => {
      isBack.current = true;
      // Only for what the address asks now.
      setTimeout(() => {
        isBack.current = false;
      });
    };
    addEventListener("popstate", note, { capture: true });
    return () => removeEventListener("popstate", note, { capture: true });
  }, []);
  useLayoutEffect(() => {
    setTrail((before) => nextTrail(before, { evidence, base }, isBack.current));
  }, [evidence, base]);
  const before = trail.at(-2)?.evidence;
  if (before === undefined) return <span className={css.name}>{evidenceWords.heading}</span>;
  const goBack = () => {
    if (!trail.at(-1)?.hasMoved) return history.back();
    isBack.current = true;
    navigate.openEvidence(before);
  };
  return (
    <button type="button" className={css.back} onClick={goBack}>
      {evidenceWords.back(nameOfEvidence(dossier, before))}
    </button>
  );
}
