import { STAGE } from "../view/stage";

/**
 * Makes every printed sheet as large as the stage. The rule has no name, because some browsers know no named pages
 * and others scale all sheets by the first.
 * @returns undoes it
 */
export function adoptSlideSheets(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { size: ${STAGE.width}px ${STAGE.height}px; margin: 0; @bottom-left { content: none } @bottom-right { content: none } }`,
  );
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
