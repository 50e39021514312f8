/** What the page says where it stands as built, and its code does not come. */
export const builtWords = {
  failed:
    "What the address asks for could not be loaded. This is the whole page, without filters: reload to try again.",
};
