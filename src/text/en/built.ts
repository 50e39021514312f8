/** What the built page says if its code does not load. */
export const builtWords = {
  /** Of the page and its manifest. */
  language: "en",
  noScript: "Without JavaScript everything is here to be read, but cannot be filtered or presented.",
  failed:
    "What the address asks for could not be loaded. This is the whole page, without filters: reload to try again.",
};
