/**
 * Runs once all of the page has come but the app. If the address asks for another view than the built one, and no
 * script has shown it yet, shows that view, of which nothing has been seen until then. Bundled into the page by itself,
 * from the same rules as the app, which starts after it.
 */
import { inlineDossier } from "../../load/inlineDossier";
import { load } from "../../view/address";
import { resolveView, type View } from "../../view/view";
import { builtSlides } from "./builtContent";
import { followEarlyInput } from "./earlyInput";
import { showView } from "./showView";

const { dataset } = document.documentElement;

function askedView(): View {
  const dossier = inlineDossier();
  return resolveView(load(location.search), { dossier, slides: builtSlides(document) }).view;
}

followEarlyInput(document, askedView);
if (dataset.asked === "view") {
  // First, because what has no layout cannot be measured. Nothing is painted before this task has ended. And if
  // something fails after it, a page of another view is better than none, and the app mends it.
  delete dataset.asked;
  showView(document, inlineDossier(), askedView());
}
