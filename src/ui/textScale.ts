/** The default text size of browsers, in CSS pixels. */
const USUAL = 16;

/** The reader's text size relative to the default: 2 for 200%. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
