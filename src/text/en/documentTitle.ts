/** The title of the window: "What is shown – The dossier", so that tabs and the history tell the views apart. */
export const documentTitle = (shown: string, dossier: string): string =>
  shown === dossier ? dossier : `${shown} – ${dossier}`;
