import { workerAt } from "./workerAt";

/** The page's own code, which reads a file if there is no page; see `main.oneFile.ts`. */
const code = document.querySelector('script[type="module"]')?.textContent ?? "";
const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));

export const startReader = workerAt(address);
