import type { Bound } from "../../dossier/format/lists";
import { boundMark, boundWords } from "./quantityWords";

/** "Signs: > more than, ≈ about." The dash between two values needs no words. Null without signs. */
export function signsExplained(bounds: ReadonlySet<Bound>): string | null {
  const signs = [...bounds].filter((bound) => bound !== "between" && boundMark(bound) !== "");
  const explained = signs.map((bound) => `${boundMark(bound)} ${boundWords(bound)}`);
  return explained.length === 0 ? null : `Signs: ${explained.join(", ")}.`;
}
