import { useEffect, useState } from "react";
import { frameWords } from "#text";
import { readStored, writeStored } from "../ui/stored";
import { useView } from "../view/ViewContext";
import css from "./dashboard.module.css";

/** Stored in this browser once the reader has opened evidence. */
const MARKS_OPEN = "marks-open-evidence";

/**
 * Says that marks can be clicked, until one has been. Its space is reserved, so nothing moves when it appears or
 * goes.
 */
export function MarkHint() {
  const { evidence } = useView().view;
  // As in the build and for a new reader, so the page stays as it arrives.
  const [known, setKnown] = useState(false);
  useEffect(() => {
    if (evidence !== null) writeStored(MARKS_OPEN, "yes");
    setKnown(readStored(MARKS_OPEN) !== null);
  }, [evidence]);
  return (
    <span className={css.hint} data-known={known || evidence !== null} data-screen-only>
      {frameWords.howTo.hint}
    </span>
  );
}
