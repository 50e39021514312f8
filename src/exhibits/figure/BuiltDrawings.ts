import { createContext } from "react";

/**
 * The drawings that the build has made, as HTML by exhibit: the content of the container that `showBuiltWidth` takes.
 * Null in a browser: there they stand in the page that it received.
 */
export const BuiltDrawings = createContext<ReadonlyMap<string, string> | null>(null);
