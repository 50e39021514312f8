import { useSyncExternalStore } from "react";
import { isCharacter } from "./keyNames";
import { forget, isRemembered, remember } from "./remembered";

const OFF = "character-keys-off";
const listeners = new Set<() => void>();

/** Whether keys of one letter, digit or sign do anything: dictation software, or a slip of the hand, may press them. */
const hasCharacterKeys = (): boolean => !isRemembered(OFF);

/** Kept in this browser, for all its windows. */
export function switchCharacterKeys(on: boolean): void {
  if (on) forget(OFF);
  else remember(OFF);
  for (const tell of listeners) tell();
}

export function useCharacterKeys(): boolean {
  return useSyncExternalStore(subscribe, hasCharacterKeys, () => true);
}

/** Of the names of a pressed key, those that do anything. */
export const heard = (names: readonly string[]): readonly string[] =>
  hasCharacterKeys() ? names : names.filter((name) => !isCharacter(name));

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener("storage", tell);
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", tell);
  };
}
