/**
 * Both are on every computer that has PowerPoint. A presentation cannot embed the page's faces in a way that all
 * programs read, and a missing face is replaced by one of any width.
 */
export const TITLE_FONT = "Georgia";
export const TEXT_FONT = "Arial";

/**
 * The part of its size at which a text in `TEXT_FONT` is as wide as in the page's sans-serif, so that the page's
 * layout fits.
 */
export const AS_WIDE = { plain: 0.92, bold: 0.89 };
