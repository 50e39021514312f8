/** What the page says of its own files. */
export const offlineWords = {
  ready: "Available offline",
  newVersion: "Reload for the new version",
  missing: "A new version is available and may fix this.",
  reload: "Reload",
};
