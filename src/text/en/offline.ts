/** What the page says of its own files. */
export const offlineWords = {
  ready: "Ready offline",
  newVersion: "New version: reload",
  missing: "There is a new version of this page. What is missing here may be in it.",
  reload: "Reload",
};
