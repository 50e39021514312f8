import { endsOf } from "../../format/bounds";
import type { Quantity } from "../../format/quantity";
import { tokensOf, wordSet } from "./tokens";

const RISES = wordSet(
  "rose risen rises rising grew grown grows growing gained gains gaining jumped jumps climbed climbs surged surges soared soars increased increases advanced",
);
const FALLS = wordSet(
  "fell fallen falls falling dropped drops dropping declined declines slid slides slumped sank sunk plunged plunges tumbled tumbles slipped slips decreased decreases shrank shrunk shed lost loses losing",
);

/**
 * Whether a wording says that something rose where a change is typed as a fall, or the other way round. One with words
 * for both, or for neither, does not say.
 */
export function isOtherDirection(wording: string, quantity: Quantity): boolean {
  if (!quantity.change) return false;
  const words = tokensOf(wording).map(({ text }) => text);
  const [rises, falls] = [RISES, FALLS].map((verbs) => words.some((word) => verbs.has(word)));
  const { low, high } = endsOf(quantity);
  return rises !== falls && ((high < 0 && rises === true) || (low > 0 && falls === true));
}
