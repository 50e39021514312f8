import { createContext, type ReactNode, useReducer } from "react";

/** What the page knows of a way out, beside Retry: shown with every fault under it. */
export const FaultHelp = createContext<ReactNode>(null);

/** Told where a fault comes under it, and where that goes. */
export const FaultWatch = createContext<(came: boolean) => void>(() => {});

/** How many faults there are under this watch. */
export const useFaults = () => useReducer((faults: number, came: boolean) => faults + (came ? 1 : -1), 0);
