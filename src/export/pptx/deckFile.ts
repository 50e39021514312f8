import Zip from "jszip";
import Deck from "pptxgenjs";
import { pptxWords, proseText } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { loadContents } from "../../exhibits/contents";
import { slidesShown } from "../../exhibits/talkSlides";
import type { View } from "../../view/view";
import { type Canvas, canvasOn } from "./canvas";
import { finishPackage } from "./finish/package";
import type { SlideInk } from "./ink";
import { defineLayouts } from "./layouts";
import { exhibitSlide } from "./slides/exhibitSlide";
import { openingSlide } from "./slides/openingSlide";
import { rememberSlide } from "./slides/rememberSlide";
import { sourcesSlide } from "./slides/sourcesSlide";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * The dossier as a PowerPoint file: the slides of the presentation, with charts that PowerPoint can edit. Filters
 * in force apply. This module is the entry of the part that writes decks: import it on demand.
 */
export async function deckFile(dossier: Dossier, view: View): Promise<Blob> {
  await loadContents();
  const deck = new Deck();
  const slides = drawDeck(deck, dossier, view);
  const zip = await Zip.loadAsync(await deck.write({ outputType: "arraybuffer" }));
  const finished = await finishPackage(zip, slides, () => new Zip());
  return finished.generateAsync({ type: "blob", mimeType: TYPE, compression: "DEFLATE" });
}

function drawDeck(deck: Deck, dossier: Dossier, view: View): readonly SlideInk[] {
  deck.title = dossier.title;
  deck.subject = proseText(dossier, dossier.standfirst);
  deck.author =
    view.by?.trim() ?? pptxWords.author([...dossier.sources.values()].map(({ publisher }) => publisher));
  deck.company = "";
  defineLayouts(deck);
  const { opening, exhibit, sources } = pptxWords.layouts;
  const draw = (masterName: string, onto: (canvas: Canvas) => void): SlideInk => {
    const canvas = canvasOn(deck.addSlide({ masterName }));
    onto(canvas);
    return canvas.ink();
  };
  return slidesShown(dossier, { ...view, slide: null }).map((slide) => {
    if (slide.kind === "exhibit")
      return draw(exhibit, (canvas) => exhibitSlide(canvas, dossier, view, slide));
    if (slide.kind === "title") return draw(opening, (canvas) => openingSlide(canvas, dossier, view));
    if (slide.kind === "remember") return draw(sources, (canvas) => rememberSlide(canvas, dossier));
    return draw(sources, (canvas) => sourcesSlide(canvas, dossier));
  });
}
