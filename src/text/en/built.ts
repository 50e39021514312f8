/** What the built page says if its code does not run. */
export const builtWords = {
  /** Of the page and its manifest. */
  language: "en",
  noScript: "You can read everything here without JavaScript; filters and slides need it.",
  /** Of a file that no page was built into. */
  noScriptUnbuilt: "This file needs JavaScript. Turn it on, or open the file in another browser.",
  failed:
    "Part of this page didn’t load, so filters, slides and the view in a link don’t work. Reload to try again.",
};
