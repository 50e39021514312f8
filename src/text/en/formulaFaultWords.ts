import type { FormulaFault } from "../../dossier/format/derive";

/** Why a formula has no result, as part of a sentence. */
export function formulaFaultWords(fault: FormulaFault): string {
  switch (fault.kind) {
    case "out-of-range":
      return "The result is too large or too small to calculate: fix the values of the inputs";
    case "divisor-is-0":
      return "The divisor is 0: divide by a figure that is not";
    case "bound-of-value-not-positive":
      return "A bound cannot be carried through a division with a value that is not positive: divide positive figures";
    case "bounds-on-both-sides":
      return "One figure bounds the result from below and the other from above, so it could be anything: use figures that bound it from the same side, or cite the result";
    case "about-an-interval":
      return "One figure is approximate and the other an interval, so nothing says how far the result reaches: use figures that are exact or intervals, or cite the result";
    case "units": {
      const [a, b] = fault.units;
      return fault.formula === "quotient"
        ? `"${a}" cannot be divided by "${b}": give both figures one unit, or divide by one in "times"`
        : `"${a}" cannot be a share of "${b}": give both figures one unit`;
    }
    case "not-percent":
      return `"growth-multiple" takes a figure in "percent", not in "${fault.unit}"`;
    case "inputs":
      return fault.formula === "growth-multiple"
        ? `"growth-multiple" takes 1 figure, not ${fault.found}: name the growth alone`
        : `"${fault.formula}" takes 2 figures, not ${fault.found}: name what is divided, then by what`;
    case "loop":
      return `it is calculated from itself: ${fault.ids.join(" ← ")}`;
  }
}
