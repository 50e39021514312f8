import { formulaFaultWords } from "#text";
import { FormulaError } from "../derive";

/** Why a formula has no result, in words. */
export function faultIn(compute: () => unknown): string {
  try {
    compute();
  } catch (error) {
    if (error instanceof FormulaError) {
      const { found, remedy } = formulaFaultWords(error.fault);
      return `${found}. ${remedy}`;
    }
    throw error;
  }
  return "It has an answer.";
}
