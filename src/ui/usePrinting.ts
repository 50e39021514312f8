import { useSyncExternalStore } from "react";

/** True before the browser lays the page out for paper, when the media query does not match yet. */
let about = false;

/** One list for all who ask: making one takes longer than reading it. */
let paper: MediaQueryList | undefined;
const onPaper = (): MediaQueryList => {
  paper ??= matchMedia("print");
  return paper;
};

function subscribe(tell: () => void): () => void {
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
  onPaper().addEventListener("change", tell);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
    onPaper().removeEventListener("change", tell);
  };
}

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => about || onPaper().matches,
    () => false,
  );
}
