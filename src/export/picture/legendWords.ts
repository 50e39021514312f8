import { boundMark, boundWords, exportWords } from "#text";
import { signedBound } from "../../dossier/format/bounds";
import { BOUNDS } from "../../dossier/format/lists";
import { legendText } from "../../exhibits/buildExhibit";
import type { Surface } from "../../exhibits/form";
import type { Job } from "../job";

/** How to read the marks: their looks, the signs before numbers, what is faded. */
export function legendWords({ model }: Job, surface: Surface): string {
  const { all, matching, keysIn } = model;
  const isText = model.drawing(surface).heightAt === null;
  // Text states its bounds in words.
  const quantities = isText ? [] : all.flatMap(({ quantity }) => quantity ?? []);
  const used = new Set(quantities.map(signedBound));
  const signs = BOUNDS.filter((bound) => used.has(bound) && boundMark(bound) !== "").map(
    (bound) => `${boundMark(bound)} ${boundWords(bound)}`,
  );
  const parts = [
    // A picture shows as much of a written table as the deck.
    legendText(model, keysIn ? { slide: true } : surface),
    signs.length > 0 ? exportWords.picture.signs(signs) : null,
    matching.length < all.length ? exportWords.picture.faded : null,
  ];
  return parts.filter((part) => part !== null).join(" ");
}
