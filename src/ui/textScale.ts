/** As large as browsers have text unless they are told otherwise, in CSS pixels. */
const USUAL = 16;

/** How much larger the reader has text than usual: 2 for 200%. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
