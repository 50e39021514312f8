/**
 * Runs once the dossier of the page has arrived. If the address asks for another view than the built one, shows that
 * view, of which nothing has been seen until then. A view with a slide or evidence waits for its data block, which comes
 * later. Bundled into the page by itself, from the same rules as the app, which starts after it.
 */
import type { Dossier } from "../../dossier/format/model";
import { slideIds } from "../../exhibits/slides";
import { inlineDossier } from "../../load/inlineDossier";
import { load } from "../../view/address";
import { resolveView, type View } from "../../view/view";
import { blockSelector } from "./builtContent";
import { followEarlyInput } from "./earlyInput";
import { showView } from "./showView";
import { whenComplete } from "./whenComplete";

const { dataset } = document.documentElement;

const viewOf = (dossier: Dossier): View =>
  resolveView(load(location.search), { dossier, slides: slideIds(dossier) }).view;

const askedView = (): View => viewOf(inlineDossier());

function show(): void {
  // First, because what has no layout cannot be measured. Nothing is painted before this task has ended. And if
  // something fails after it, a page of another view is better than none, and the app mends it.
  delete dataset.asked;
  const dossier = inlineDossier();
  showView(document, dossier, viewOf(dossier));
}

/** What the view shows from data blocks, and none of an id that the dossier does not know. */
function blocksOf({ slide, evidence }: View): readonly string[] {
  const ofSlide = slide === null ? [] : [blockSelector("slide", slide), blockSelector("page-slide", slide)];
  return evidence === null ? ofSlide : [...ofSlide, blockSelector("evidence", evidence)];
}

followEarlyInput(document, askedView);
if (dataset.asked === "view") {
  whenComplete(document, blocksOf(askedView()), show);
}
