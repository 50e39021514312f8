import { useSyncExternalStore } from "react";

/** True before the browser lays the page out for paper, when the media query does not match yet. */
let about = false;

function subscribe(tell: () => void): () => void {
  const paper = matchMedia("print");
  const before = () => {
    about = true;
    tell();
  };
  const after = () => {
    about = false;
    tell();
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  paper.addEventListener("change", tell);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
    paper.removeEventListener("change", tell);
  };
}

// Outside of the component: React reads a new function once more after each rendering.
const isPrinting = () => about || matchMedia("print").matches;
const isBuiltForPaper = () => false;

/** Whether the page is being printed. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting, isBuiltForPaper);
