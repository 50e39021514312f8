/** What the dossier says to remember: the last slide, and a list on paper. */
export const rememberWords = {
  heading: "What to remember",
  /** Under a finding with a value that we computed. */
  withOurs: (cited: string) => `${cited}; with our calculation`,
};
