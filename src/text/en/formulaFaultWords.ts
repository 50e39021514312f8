import type { FormulaFault } from "../../dossier/format/derive";

/** Why a formula has no result, as it stands after "found", and what to do, a sentence. */
export function formulaFaultWords(fault: FormulaFault): { readonly found: string; readonly remedy: string } {
  switch (fault.kind) {
    case "out-of-range":
      return {
        found: "a result that is too large or too small to calculate",
        remedy: "Fix the values of the inputs.",
      };
    case "divisor-is-0":
      return { found: "a divisor of 0", remedy: "Divide by a figure that is not 0." };
    case "bound-of-value-not-positive":
      return {
        found: "a bound in a division with a value that is not positive",
        remedy: "Divide positive figures.",
      };
    case "bounds-on-both-sides":
      return {
        found:
          "one figure that bounds the result from below and one that bounds it from above, so it could be anything",
        remedy: "Use figures that bound it from the same side, or cite the result.",
      };
    case "about-an-interval":
      return {
        found: "an approximate figure and an interval, so nothing says how far the result reaches",
        remedy: "Use figures that are exact or intervals, or cite the result.",
      };
    case "units": {
      const [a, b] = fault.units;
      return fault.formula === "quotient"
        ? {
            found: `"${a}" divided by "${b}"`,
            remedy: 'Give both figures one unit, or divide by one in "times".',
          }
        : { found: `"${a}" as a share of "${b}"`, remedy: "Give both figures one unit." };
    }
    case "not-percent":
      return {
        found: `a growth in "${fault.unit}"`,
        remedy: '"growth-multiple" takes a figure in "percent".',
      };
    case "inputs":
      return {
        found: `"${fault.formula}" of ${fault.found === 1 ? "1 figure" : `${fault.found} figures`}`,
        remedy:
          fault.formula === "growth-multiple"
            ? "It takes 1: name the growth alone."
            : "It takes 2: name what is divided, then by what.",
      };
    case "loop":
      return {
        found: `a figure calculated from itself: ${fault.ids.join(" ← ")}`,
        remedy: "Fix the formula or its inputs.",
      };
  }
}
