/** While a dossier is fetched, and if it does not come. */
export const loadWords = {
  slow: "This is taking longer than usual. Your connection may be slow.",
  retry: "Retry",
  offline: "You’re offline. Check your connection and try again.",
  network: "We couldn’t reach the server. Check your connection and try again.",
  timeout: "The server took too long to respond.",
  missing: (file: string) => `The data file (${file}) is not on the server.`,
  status: (status: number) => `The server returned an error (${status}).`,
  notJson: (found: string) =>
    `The server sent ${found || "something without a type"} instead of the data file.`,
  ourFault:
    "This is our fault. The page failed while reading the figures; the file and your connection are fine.",
};
