import { threadAt } from "./threadAt";
import address from "./worker?worker&url";

/** A thread that reads one file. In the one file `startWorker.oneFile.ts` stands here. */
export const startWorker = threadAt(address);
