import { useId } from "react";
import { openWords } from "#text";
import type { Progress } from "../dossier/open/readDossier";

interface Props {
  readonly name: string | null;
  readonly progress: Progress;
}

/** Which step the reading of a file has reached, and how far. */
export function ReadingBar({ name, progress: { step, done, of } }: Props) {
  const id = useId();
  return (
    <>
      <p id={id}>{openWords.steps[step](openWords.calledInside(name))}</p>
      <progress aria-labelledby={id} value={step === "checking" ? done : undefined} max={of} />
    </>
  );
}
