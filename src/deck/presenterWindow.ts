import { lazyValue } from "../dossier/memo";

/** Whether the window opened: a browser may block it. */
export function openPresenter(query: string): boolean {
  return window.open(`${location.pathname}${query}`, "presenter", "popup,width=1180,height=760") !== null;
}

const KEY = "presentation";

// Not randomUUID, which a page on plain http does not have.
const freshName = lazyValue(() =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
);

/** The name of this tab's presentation: the same after a reload, another in another tab. */
export function presentationName(): string {
  const fresh = freshName();
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null) return kept;
    sessionStorage.setItem(KEY, fresh);
  } catch {
    // Storage may be refused: the name then lasts as long as the page.
  }
  return fresh;
}
