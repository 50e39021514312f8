/** Both are on every computer that has PowerPoint. */
export const TITLE_FONT = "Georgia";
export const TEXT_FONT = "Arial";
