/** What the built page says if its code does not load. */
export const builtWords = {
  /** Of the page and its manifest. */
  language: "en",
  noScript: "You can read everything here without JavaScript; filters and slides need it.",
  failed: "We couldn’t load the view in this link, so here is the full page. Reload to try again.",
};
