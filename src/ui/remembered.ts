import { readStored, writeStored } from "./stored";

/** Keeps in this browser that something has happened, if it may. */
export const remember = (what: string): void => writeStored(what, "yes");

export const isRemembered = (what: string): boolean => readStored(what) !== null;
