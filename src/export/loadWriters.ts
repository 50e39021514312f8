import { refusePart } from "./Refusal";

/** What writes files: loaded when the first one is asked for. */
export const loadWriters = () => import("./writers").catch(refusePart);

/** What writes PowerPoint: loaded when it is asked for. */
export const loadDeckWriter = () => import("./pptx/deckFile").catch(refusePart);
