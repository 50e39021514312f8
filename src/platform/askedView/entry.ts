/**
 * Runs at the end of the page, before any of it is seen if the address asks for another view than the one that was
 * built: shows that view. Bundled by itself into the page, from the same rules as the app.
 */
import { inlineDossier } from "../../load/inlineDossier";
import { load } from "../../view/address";
import { resolveFilters, resolveView } from "../../view/view";
import { showView } from "./showView";

const root = document.documentElement;
if (root.dataset.asked === "view") {
  try {
    const dossier = inlineDossier();
    const asked = load(location.search);
    if (dossier)
      showView(document, dossier, resolveView(asked, dossier, resolveFilters(asked, dossier)).view);
  } finally {
    // Whatever fails: a page of another view is better than none, and the app mends it.
    delete root.dataset.asked;
  }
}
