import { useState } from "react";
import { exportWords } from "#text";
import type { Outcome } from "../export/outcome";

/** How long a success message stays. Nobody has to answer it. */
const READ_MS = 4_000;

export interface Downloading<Choice extends string> {
  readonly outcome: Outcome<Choice> | null;
  /** Says that it is being made, then what came of it. */
  readonly have: (choice: Choice) => Promise<void>;
  /** Shows the result, or clears it. */
  readonly tell: (outcome: Outcome<Choice> | null) => void;
}

/** @param make makes the file and resolves to the result, or to null if there is nothing to say */
export function useDownload<Choice extends string>(
  make: (choice: Choice) => Promise<Outcome<Choice> | null>,
): Downloading<Choice> {
  const [outcome, setOutcome] = useState<Outcome<Choice> | null>(null);
  const tell = (result: Outcome<Choice> | null) => {
    setOutcome(result);
    if (result && !result.failed)
      setTimeout(() => setOutcome((now) => (now === result ? null : now)), READ_MS);
  };
  const have = async (choice: Choice) => {
    setOutcome({ said: exportWords.working, next: null, failed: false });
    tell(await make(choice));
  };
  return { outcome, have, tell };
}
