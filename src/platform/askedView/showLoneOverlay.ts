/**
 * Runs once the slides and the evidence have come: shows one that is asked for alone, which needs no dossier. Bundled by
 * itself into the page.
 */
import { setMarkAttributes } from "../../view/markAttributes";
import { askedAlone } from "./askedAlone";
import { blockSelector } from "./builtContent";
import { type AskedOverlays, openOverlays, placeOverlays, slidePart } from "./overlays";

const { dataset } = document.documentElement;

function showLoneOverlay(): void {
  const asked: AskedOverlays = { slide: askedAlone("slide"), evidence: askedAlone("evidence") };
  const { slide, evidence } = asked;
  const block = document.querySelector<HTMLElement>(
    slide === null ? blockSelector("evidence", evidence ?? "") : blockSelector(slidePart(), slide),
  );
  if (!block) return;
  // First, because what has no layout cannot be measured.
  delete dataset.asked;
  const overlays = placeOverlays(document, asked);
  const ids = new Set(block.dataset.lights?.split(" "));
  setMarkAttributes(document, {
    matching: null,
    highlight: { ids, evidence, pointedAt: null, origin: null },
  });
  openOverlays(document, overlays, asked, document.title);
}

if (dataset.asked === "view") showLoneOverlay();
