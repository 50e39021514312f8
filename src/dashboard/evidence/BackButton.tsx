import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { evidenceWords } from "#text";
import { hrefOf } from "../../view/address";
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
  const base = hrefOf({ ...view, evidence: null });
  const [trail, setTrail] = useState<Trail>([]);
  const isPressed = useRef(false);
  useEffect(() => {
    const press = (event: Event) => {
      isPressed.current = !(event instanceof KeyboardEvent) || event.key === "Enter";
      // Whatever was pressed changes the view in the same task.
      setTimeout(() => {
        isPressed.current = false;
      });
    };
    addEventListener("click", press, { capture: true });
    addEventListener("keydown", press, { capture: true });
    return () => {
      removeEventListener("click", press, { capture: true });
      removeEventListener("keydown", press, { capture: true });
    };
  }, []);
  useLayoutEffect(() => {
    // A change that no link or button on the page made is the browser's Back or Forward.
    const isBack = !isPressed.current;
    setTrail((before) => nextTrail(before, { evidence, base }, isBack));
  }, [evidence, base]);
  const before = trail.at(-2)?.evidence;
  if (before === undefined) return <span className={css.name}>{evidenceWords.heading}</span>;
  const goBack = () => {
    isPressed.current = false;
    if (!trail.at(-1)?.hasMoved) return history.back();
    navigate.openEvidence(before);
  };
  return (
    <button type="button" className={css.back} onClick={goBack}>
      {evidenceWords.back(nameOfEvidence(dossier, before))}
    </button>
  );
}
