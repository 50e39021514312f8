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
    const note = ({ type }: Event) => {
      isBack.current = type === "popstate";
    };
    // What is pressed next asks for something else.
    const heard = ["popstate", "pointerdown", "keydown"] as const;
    for (const type of heard) addEventListener(type, note, { capture: true });
    return () => {
      for (const type of heard) removeEventListener(type, note, { capture: true });
    };
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
