import { STAGE } from "../view/stage";

/**
 * Makes every sheet as large as the stage. The rule is for all sheets, without a name: some browsers know no named
 * ones, others scale all sheets by the size of the first.
 * @returns what gives the sheets back
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
