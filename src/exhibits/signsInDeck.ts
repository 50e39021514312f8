import type { SignsInDeck } from "#text";
import type { Dossier } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import { formOf } from "./buildExhibit";
import { meaningsOf } from "./marks/looks";

/** Which looks the last slide has to explain: those that the charts of the dossier have. */
export const signsInDeck = memoizeWeak((dossier: Dossier): SignsInDeck => {
  const built = dossier.exhibits.map((exhibit) => formOf(exhibit.form).build(dossier, exhibit));
  const meanings = new Set(built.flatMap(({ looks = [] }) => looks.flatMap(meaningsOf)));
  return {
    isHatched: meanings.has("hatched"),
    least: meanings.has("least") || built.some(({ markKeys }) => markKeys?.includes("more")),
    mostBelow: meanings.has("mostBelow"),
  };
});
