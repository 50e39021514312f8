/**
 * Runs once the slides and the evidence have come: shows one that is asked for alone, which needs no dossier. Bundled by
 * itself into the page.
 */
import { setMarkAttributes } from "../../view/markAttributes";
import { blockSelector } from "./builtContent";
import { type AskedOverlays, openOverlays, placeOverlays, slidePart } from "./overlays";

const { dataset } = document.documentElement;

function showLoneOverlay(): void {
  const keys = new URLSearchParams(location.search);
  keys.delete("theme");
  const [[key, id] = ["", ""], ...others] = keys;
  if (others.length > 0 || (key !== "slide" && key !== "evidence")) return;
  const block = document.querySelector<HTMLElement>(
    blockSelector(key === "slide" ? slidePart() : "evidence", id),
  );
  if (!block) return;
  // First, because what has no layout cannot be measured.
  delete dataset.asked;
  const asked: AskedOverlays = { slide: null, evidence: null, [key]: id };
  const overlays = placeOverlays(document, asked);
  const { evidence } = asked;
  const ids = new Set(block.dataset.lights?.split(" "));
  setMarkAttributes(document, {
    matching: null,
    highlight: { ids, evidence, pointedAt: null, origin: null },
  });
  openOverlays(document, overlays, asked, document.title);
}

if (dataset.asked === "view") showLoneOverlay();
