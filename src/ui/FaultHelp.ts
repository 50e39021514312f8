import { createContext, type ReactNode } from "react";

/** What the page knows of a way out, beside Retry: shown with every fault under it. */
export const FaultHelp = createContext<ReactNode>(null);

/** The way out where Retry has not helped. */
export const RetryHelp = createContext<ReactNode>(null);

/** Called where a fault comes; what it gives back, where that fault goes. */
export type Watch = () => () => void;

/** Of every fault under it, but for those that are watched nearer to them. */
export const FaultWatch = createContext<Watch | null>(null);
