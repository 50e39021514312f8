import { BOUNDS } from "../../../format/lists";
import type { Quantity } from "../../../format/quantity";

/** "at-least 5 million-usd", "5..10 percent", "5 cars". */
export function typed(short: string): Quantity {
  const words = short.split(" ");
  const bound = BOUNDS.find((one) => one === words[0]) ?? "exact";
  const [size = "", unit = "cars"] = words.filter((word) => word !== bound);
  const [low, high] = size.split("..").map(Number);
  if (low === undefined || Number.isNaN(low)) throw new Error(`"${short}" is no quantity.`);
  if (high !== undefined) return { low, high, unit, bound: "between" };
  if (bound === "between") throw new Error(`"${short}" has one end.`);
  return { value: low, unit, bound };
}

/** What a cell of a table has, apart by semicolons. */
export const several = (cell: string): readonly string[] =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
