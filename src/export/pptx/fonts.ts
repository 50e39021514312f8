/**
 * Both are on every computer that has PowerPoint. A presentation cannot bring along the faces of the page in a way
 * that all programs read, and a face that is missing is replaced by one of any width.
 */
export const TITLE_FONT = "Georgia";
export const TEXT_FONT = "Arial";

/** Of its size, so that a text in `TEXT_FONT` is as wide as in the page's sans-serif: what is laid out there fits. */
export const AS_WIDE = { plain: 0.92, bold: 0.89 };
