import { quantityOnMark, shortQuantity } from "#text";
import type { Quantity } from "../../dossier/format/quantity";

/** A space that no program trims. */
const BLANK = "\u00a0";

/** The wording of a label. */
interface LabelWords {
  /** After the value: ", our estimate". */
  readonly rest?: string;
  /** In signs, not in words. */
  readonly isShort?: boolean;
}

/**
 * A number format that prints the value as on the mark, `"more than $"General" billion"`: the label of a chart
 * stays a number, and keeps its wording when the number is edited. One section for values above zero, one for
 * those below, which it prints without their sign. `blanks` keep the label off the bar's end.
 */
export function labelFormat(
  quantity: Quantity,
  blanks: number,
  { rest = "", isShort = false }: LabelWords = {},
): string {
  const print = isShort ? shortQuantity : quantityOnMark;
  const pad = BLANK.repeat(blanks);
  // A label with two numbers is text: the chart has only the one that its bar reaches.
  if (quantity.bound === "between")
    return `${literal(pad + print(quantity) + rest)};${literal(print(quantity) + rest + pad)}`;
  const size = Math.abs(quantity.value);
  const above = section(print({ ...quantity, value: size }), size);
  const below = section(print({ ...quantity, value: -size }), size);
  // Bars grow right above zero and left below, so the blanks go between bar and words.
  return `${literal(pad)}${above}${literal(rest)};${below}${literal(rest + pad)}`;
}

/** A text whose number is not the chart's stays text: "five", "$35,000" of 35 thousand. */
function section(printed: string, size: number): string {
  const number = /\d[\d,]*(?:\.(\d+))?/.exec(printed);
  if (!number || Number(number[0].replaceAll(",", "")) !== size) return literal(printed);
  const [digits, decimals] = number;
  const fraction = decimals ? `.${"0".repeat(decimals.length)}` : "";
  // "General" would drop the last digit of "19.50", and print "0.000033" as "3.3E-05".
  const format = digits.includes(",")
    ? `#,##0${fraction}`
    : decimals && (decimals.endsWith("0") || size < 0.0001)
      ? `0${fraction}`
      : "General";
  const before = printed.slice(0, number.index);
  return literal(before) + format + literal(printed.slice(number.index + digits.length));
}

const literal = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "”")}"`);
