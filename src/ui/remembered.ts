import { readStored, writeStored } from "./stored";

/** Records in this browser that something has happened, if storage is allowed. */
export const remember = (what: string): void => writeStored(what, "yes");

export const isRemembered = (what: string): boolean => readStored(what) !== null;
