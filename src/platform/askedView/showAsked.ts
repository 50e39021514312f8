/**
 * Runs once the dossier of the page has come. If the address asks for another view than the one that was built, shows
 * that view, of which nothing has been seen until then. Slides and evidence come last: a view with one of them waits
 * for the end of the page. Bundled by itself into the page, from the same rules as the app, which starts after it.
 */
import { inlineDossier } from "../../load/inlineDossier";
import { load } from "../../view/address";
import { resolveView, type View } from "../../view/view";
import { followEarlyInput } from "./earlyInput";
import { showView } from "./showView";

const { dataset } = document.documentElement;

function askedView(): View | null {
  const dossier = inlineDossier();
  return dossier && resolveView(load(location.search), dossier).view;
}

function show(): void {
  // First, for what has no layout cannot be measured; nothing is painted before this task has ended. And whatever
  // fails then: a page of another view is better than none, and the app mends it.
  delete dataset.asked;
  const dossier = inlineDossier();
  if (dossier) showView(document, dossier, resolveView(load(location.search), dossier).view);
}

followEarlyInput(document, askedView);
if (dataset.asked === "view") {
  const asked = new URLSearchParams(location.search);
  if (!asked.has("slide") && !asked.has("evidence")) show();
  else document.addEventListener("readystatechange", show, { once: true });
}
