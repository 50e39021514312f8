import { useEffect, useState } from "react";
import { frameWords } from "#text";
import { isRemembered, remember } from "../ui/remembered";
import { useView } from "../view/ViewContext";
import css from "./dashboard.module.css";

const MARKS_OPEN = "marks-open-evidence";

/** Says that marks can be clicked, until one has been. Its room is kept: nothing moves as it comes or goes. */
export function MarkHint() {
  const { evidence } = useView().view;
  // As the page is built, and for a new reader: the page stands as it arrives.
  const [known, setKnown] = useState(false);
  useEffect(() => {
    if (evidence !== null) remember(MARKS_OPEN);
    setKnown(isRemembered(MARKS_OPEN));
  }, [evidence]);
  return (
    <span className={css.hint} data-known={known || evidence !== null} data-screen-only>
      {frameWords.howTo.hint}
    </span>
  );
}
