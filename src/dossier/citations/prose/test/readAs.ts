import type { Exact } from "../exact";
import { type QuantityRead, readQuantities } from "../readQuantities";
import { toNumber } from "./toNumber";

/** A quantity in short: "more-than 5000000 USD", "2..3 percent", "about|exact third 2" for a place in an order. */
function inShort({ kind, low, high, unit, bounds }: QuantityRead): string {
  const size = low === high ? text(low) : `${text(low)}..${text(high)}`;
  const bound = bounds.join("|");
  // A bare number may be round, and two dots say that it is a range.
  return [
    /^(?:exact\|about|between)$/.test(bound) ? "" : bound,
    kind === "cardinal" ? "" : kind,
    size,
    unitText(unit),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Every quantity of a text in short, and "?" last if a part was not read. */
export function readAs(phrase: string): string {
  const { read, hasUnread } = readQuantities(phrase);
  return [...read.map(inShort), ...(hasUnread ? ["?"] : [])].join(", ");
}

const text = (value: Exact): string => String(toNumber(value));

function unitText(unit: QuantityRead["unit"]): string {
  if (unit === null) return "";
  if (unit.kind === "measure") return unit.name;
  if (unit.kind !== "currency") return unit.kind;
  return unit.codes.length > 2 ? "some currency" : unit.codes.join(" or ");
}
