import { threadAt } from "./threadAt";

/** Its own code, without a page to show: it reads a file then; see `main.oneFile.ts`. */
const code = document.querySelector('script[type="module"]')?.textContent ?? "";
const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));

export const startWorker = threadAt(address);
