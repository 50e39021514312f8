import { isCharacter } from "./keyNames";
import { readStored, useStored, writeStored } from "./stored";

/** Stored in this browser, for all its windows. */
const OFF = "character-keys-off";

/**
 * Whether keys of one letter, digit or sign do anything. Dictation software, or a slip of the hand, may press
 * them.
 */
export const useCharacterKeys = (): boolean => useStored(OFF) === null;

export const switchCharacterKeys = (on: boolean): void => writeStored(OFF, on ? null : "yes");

/** The names of a pressed key, without those that are switched off. */
export const heard = (names: readonly string[]): readonly string[] =>
  readStored(OFF) === null ? names : names.filter((name) => !isCharacter(name));
