import type { Bound } from "../../dossier/format/lists";
import { boundMark, signAndWords } from "./quantityWords";

/** "Signs: > more than, ≈ about." The dash between two values needs no words. Null without signs. */
export function signsExplained(bounds: ReadonlySet<Bound>): string | null {
  const signs = [...bounds].filter((bound) => bound !== "between" && boundMark(bound) !== "");
  return signs.length === 0 ? null : `Signs: ${signs.map(signAndWords).join(", ")}.`;
}
