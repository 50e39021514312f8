import { refusePart } from "./Refusal";

/** Loads what writes files, when the first one is asked for. */
export const loadWriters = () => import("./writers").catch(refusePart);

/** Loads what writes PowerPoint, when it is asked for. */
export const loadDeckWriter = () => import("./pptx/deckFile").catch(refusePart);
