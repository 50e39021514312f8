import type { Found } from "./problems";

/** A value as a message may show it. */
export function foundValue(value: unknown): Found {
  if (value === undefined) return { kind: "nothing" };
  if (Array.isArray(value)) return { kind: "list", length: value.length };
  if (typeof value === "object" && value !== null) return { kind: "object" };
  return { kind: "value", json: shortJson(value) };
}

const SHOWN = 60;

/** JSON on one line, cut if it is long. */
export function shortJson(value: unknown): string {
  const isJson = typeof value === "string" || typeof value === "object";
  const text = isJson ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}…` : text;
}
