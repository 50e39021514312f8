import { useState } from "react";
import { checkWords } from "#text";
import type { Source } from "../../dossier/format/schema";
import { focusAround } from "../../ui/focusAround";
import css from "./check.module.css";
import { useKeptCopy } from "./checking";
import { keep, remove } from "./keptCopies";

interface Props {
  readonly source: Source;
  /** The copy that may be kept; null to list only what is already kept. */
  readonly text: string | null;
}

/** Asks whether a copy may be kept in this browser; says so of one that is, and removes it at a click. */
export function KeptCopy({ source, text }: Props) {
  const kept = useKeptCopy(source);
  const [fault, setFault] = useState<string | null>(null);
  const words = checkWords.keep;
  const keepIt = async (copy: string) => {
    const why = await keep(source, copy);
    setFault(why && words.faults[why]);
  };
  const removeIt = async () => setFault((await remove(source)) ? null : words.notRemoved);
  const canKeep = text !== null && text !== kept;
  return (
    <div className={css.kept} aria-live="polite" tabIndex={-1}>
      {canKeep && (
        <p>
          <span>{kept === null ? words.ask : words.askAnew}</span>
          <button
            type="button"
            onClick={(event) => {
              focusAround(event);
              void keepIt(text);
            }}
          >
            {kept === null ? words.keep : words.replace}
          </button>
        </p>
      )}
      {kept !== null && (
        <p>
          <span>{words.kept}</span>
          <button
            type="button"
            onClick={(event) => {
              focusAround(event);
              void removeIt();
            }}
          >
            {words.remove}
          </button>
        </p>
      )}
      {fault !== null && <p className={css.fault}>{fault}</p>}
    </div>
  );
}
