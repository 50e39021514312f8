import { workerAt } from "./workerAt";

/** The page's own code. Without a page it reads a file: see `main.oneFile.ts`. */
const code = document.querySelector('script[type="module"]')?.textContent ?? "";
const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));

export const startReader = workerAt(address);
