import type { Checked } from "../../dossier/citations/checkCopy";
import { checkWords } from "./check";

/** "Found word for word", "Found, but in ¶5" */
export const resultWords = ({ result, elsewhere }: Checked): string =>
  result === "moved" ? checkWords.elsewhere(elsewhere) : checkWords.results[result];
