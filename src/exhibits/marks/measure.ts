/** The width of a text in CSS pixels. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** Widths as a wide sans-serif has them: what a layout reckons with where nothing can measure. */
export const estimate: Measure = (text, size, bold = false) => text.length * size * (bold ? 0.66 : 0.6);

const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");

/** Widths in the page's own font. */
export const measure: Measure = (text, size, bold = false) => {
  if (!context) return estimate(text, size, bold);
  const family = getComputedStyle(document.body).fontFamily;
  context.font = `${bold ? 650 : 400} ${size}px ${family}`;
  return context.measureText(text).width;
};
