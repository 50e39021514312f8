import { useSyncExternalStore } from "react";

/** What a browser that keeps nothing would have kept: until the page is left. */
const here = new Map<string, string>();
const listeners = new Set<() => void>();

/** A text kept in this browser, for all windows of the page; null if there is none. */
export function readStored(key: string): string | null {
  const text = here.get(key);
  if (text !== undefined) return text;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser, if it may; null takes it away. */
export function writeStored(key: string, text: string | null): void {
  here.delete(key);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is off, or full.
    if (text !== null) here.set(key, text);
  }
  for (const tell of listeners) tell();
}

/** The text as it is now, whichever window wrote it. */
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
