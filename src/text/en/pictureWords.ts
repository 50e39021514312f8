/** Words inside the picture of a chart. */
export const pictureWords = {
  filtered: (filters: readonly string[]) => `Only ${filters.join(" · ")}`,
  faded: "Faded: doesn’t match the filters.",
};
