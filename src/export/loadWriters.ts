import { Refusal } from "./Refusal";

/** What writes pictures and data: loaded when the first file is asked for. */
export const loadWriters = () => import("./writers").catch(notLoaded);

/** What writes PowerPoint: loaded when it is asked for. */
export const loadDeckWriter = () => import("./pptx/deckFile").catch(notLoaded);

function notLoaded(cause: unknown): never {
  throw new Refusal("part", { cause });
}
