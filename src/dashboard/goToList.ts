import type { SyntheticEvent } from "react";

/** The id of the list of events. */
export const LIST = "events";

/** Leads to the list. A link would make a step of the history that shows the page's own dossier. */
export function goToList(event: SyntheticEvent): void {
  event.preventDefault();
  const list = document.getElementById(LIST);
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
}
