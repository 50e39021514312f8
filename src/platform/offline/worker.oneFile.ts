import type { OfflineStore } from "./store";

/** One file has nothing to keep, and nothing to fetch anew. */
export const offline = (): OfflineStore | null => null;
