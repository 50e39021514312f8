/** What the built page says if its code does not load. */
export const builtWords = {
  /** Of the page and its manifest. */
  language: "en",
  noScript: "You can read everything here without JavaScript; filters and slides need it.",
  failed:
    "Part of this page didn’t load, so filters, slides and the view in a link don’t work. Reload to try again.",
};
