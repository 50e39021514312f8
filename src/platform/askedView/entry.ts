/**
 * Runs at the end of the page. Before any of it is seen, if the address asks for another view than the one that was
 * built, shows that view; and gives each drawing the width that it has room for. Bundled by itself into the page, from
 * the same rules as the app.
 */
import { inlineDossier } from "../../load/inlineDossier";
import { load } from "../../view/address";
import { resolveView, type View } from "../../view/view";
import { followEarlyInput } from "./earlyInput";
import { fitDrawings, showView } from "./showView";

const { dataset } = document.documentElement;

function askedView(): View | null {
  const dossier = inlineDossier();
  return dossier && resolveView(load(location.search), dossier).view;
}

try {
  const dossier = dataset.asked === "view" ? inlineDossier() : null;
  if (dossier) showView(document, dossier, resolveView(load(location.search), dossier).view);
  else fitDrawings(document);
} finally {
  // Whatever fails: a page of another view is better than none, and the app mends it.
  if (dataset.asked === "view") delete dataset.asked;
}
followEarlyInput(document, askedView);
