import type { SyntheticEvent } from "react";

/** The id of the list of events. */
export const LIST = "events";

/** Follows a link to the list without a step of the history: that would not be told from one of another dossier. */
export function goToList(event: SyntheticEvent): void {
  event.preventDefault();
  const list = document.getElementById(LIST);
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
}
