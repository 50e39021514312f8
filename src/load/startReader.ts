import address from "./worker?worker&url";
import { workerAt } from "./workerAt";

/** Starts a worker that reads one file. In the one file `startReader.oneFile.ts` stands here. */
export const startReader = workerAt(address);
