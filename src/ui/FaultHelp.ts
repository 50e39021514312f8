import { createContext, type ReactNode } from "react";

/** What the page knows of a way out, beside Retry: shown with every fault under it. */
export const FaultHelp = createContext<ReactNode>(null);
