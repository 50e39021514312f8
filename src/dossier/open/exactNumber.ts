/**
 * Whether a number keeps all its digits when JSON is parsed: 15 digits are always kept, more only sometimes.
 * @param literal as JSON writes it: "-1.5e3"
 */
export function isKeptExactly(literal: string): boolean {
  return /^-?[\d.]{1,15}$/.test(literal) || decimal(literal) === decimal(String(Number(literal)));
}

/** Its digits and the power of ten that they are multiplied by, written one way, without the sign. */
function decimal(literal: string): string {
  const [size = "", power = "0"] = literal.toLowerCase().replace(/^-/, "").split("e");
  const [whole = "", part = ""] = size.split(".");
  const digits = (whole + part).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  const shift = Number(power) - part.length + digits.length - significant.length;
  return significant === "" ? "0" : `${significant}e${shift}`;
}
