import { isCharacter } from "./keyNames";
import { readStored, useStored, writeStored } from "./stored";

/** Kept in this browser, for all its windows. */
const OFF = "character-keys-off";

/** Whether keys of one letter, digit or sign do anything: dictation software, or a slip of the hand, may press them. */
export const useCharacterKeys = (): boolean => useStored(OFF) === null;

export const switchCharacterKeys = (on: boolean): void => writeStored(OFF, on ? null : "yes");

/** Of the names of a pressed key, those that do anything. */
export const heard = (names: readonly string[]): readonly string[] =>
  readStored(OFF) === null ? names : names.filter((name) => !isCharacter(name));
