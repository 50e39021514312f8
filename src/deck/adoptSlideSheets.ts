import { STAGE } from "../view/stage";
import css from "./printDeck.module.css";

/**
 * Makes every sheet as large as the stage. The rule is for all sheets, without a name: some browsers know no named
 * ones, others scale all sheets by the size of the first. Not every browser settles on paper what depends on a
 * container. WebKit, which alone knows `-webkit-nbsp-mode`, gives its sheets no size: it makes what it prints smaller
 * to fit, by less than the stage needs, and the stage is scaled to where that begins.
 * @returns what gives the sheets back
 */
export function adoptSlideSheets(): () => void {
  const { deck, page } = css;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${STAGE.width}px ${STAGE.height}px; margin: 0; @bottom-left { content: none } @bottom-right { content: none } }
    @media print {
      .${deck} { position: static; overflow: visible; visibility: visible }
      .${page} { break-after: page; break-inside: avoid }
      .${page} * { container: none }
      .${page}:last-child { break-after: auto }
      @supports (-webkit-nbsp-mode: space) {
        .${page} { width: ${STAGE.width * 0.8}px; height: ${STAGE.height * 0.8}px }
        .${page} > * { zoom: 0.8 }
      }
    }
  `);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
