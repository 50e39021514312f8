import { useSyncExternalStore } from "react";

/** Replaces storage in a browser that allows none, until the page is left. */
const here = new Map<string, string>();
const listeners = new Set<() => void>();

/** A text stored in this browser, for all windows of the page; null if there is none. */
export function readStored(key: string): string | null {
  const text = here.get(key);
  if (text !== undefined) return text;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text in this browser, if allowed; null removes it. */
export function writeStored(key: string, text: string | null): void {
  here.delete(key);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is off or full.
    if (text !== null) here.set(key, text);
  }
  for (const tell of listeners) tell();
}

/** The current text, whichever window wrote it. */
export const useStored = (key: string): string | null =>
  useSyncExternalStore(
    subscribe,
    () => readStored(key),
    () => null,
  );

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener("storage", tell);
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", tell);
  };
}
