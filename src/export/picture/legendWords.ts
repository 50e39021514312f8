import { pictureWords } from "#text";
import type { Surface } from "../../exhibits/form";
import { legendText } from "../../exhibits/legendText";
import { slideLegend, type ValueSigns } from "../../exhibits/slideLegend";
import type { Job } from "../job";

/** How to read the marks: their looks, the signs before numbers, what is faded. */
export function legendWords({ model }: Job, { slide, hasSigns }: Surface & ValueSigns): string {
  const { all, matching, keysIn } = model;
  const parts = [
    // A picture shows as much of a written table as the deck.
    slide || keysIn ? slideLegend(model, { hasSigns }) : legendText(model, {}),
    matching.length < all.length ? pictureWords.faded : null,
  ];
  return parts.filter((part) => part !== null).join(" ");
}
