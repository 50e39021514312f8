import { STAGE } from "../view/stage";
import css from "./printDeck.module.css";

/**
 * Makes every printed sheet as large as the stage. The rule has no name, because some browsers know no named pages
 * and others scale all sheets by the first. Containers are off, because not every browser evaluates container queries
 * on paper. WebKit, the only browser that knows `-webkit-nbsp-mode`, ignores the size: it shrinks what it prints to
 * fit, but less than the stage needs, so the stage is scaled down to where that begins.
 * @returns undoes it
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
