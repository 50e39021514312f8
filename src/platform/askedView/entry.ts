/**
 * Runs once the page and its dossier have arrived. If the address asks for another view than the built one, shows
 * that view before the first paint, and gives each drawing the width that it has room for. Slides and evidence are
 * at the end of the page, so a view with one of them waits for that. Bundled into the page by itself, from the
 * same rules as the app, which starts after it.
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

/** Whatever fails: a page of another view is better than none, and the app corrects it. */
function reveal(show: () => void): void {
  try {
    show();
  } finally {
    if (dataset.asked === "view") delete dataset.asked;
  }
}

followEarlyInput(document, askedView);
const dossier = dataset.asked === "view" ? inlineDossier() : null;
if (dossier === null) reveal(() => fitDrawings(document));
else {
  const { view } = resolveView(load(location.search), dossier);
  const show = () => reveal(() => showView(document, dossier, view));
  if (view.slide === null && view.evidence === null) show();
  else document.addEventListener("readystatechange", show, { once: true });
}
