/** What came of a forecast, by what the dossier says of it. */
export const verdictWords = {
  happened: "Happened",
  "did-not-happen": "Did not happen",
  "not-yet": "Not yet",
  open: "Too soon to tell",
};
