import { useEffect } from "react";
import type { Dossier } from "../dossier/format/model";
import { preparing } from "../dossier/query/prepare";
import { whenIdle } from "../ui/whenIdle";
import { textsOf } from "../view/selection";

/** Milliseconds at a time. */
const SLICE = 8;

/**
 * Prepares what the first search and the first evidence need, from when the page is idle. A large dossier takes a
 * second or two, which at once would block the reader. Input comes between the slices. They do not wait until the
 * browser is idle again: at rest it says so only every 50 ms.
 */
export function usePrepared(dossier: Dossier): void {
  useEffect(() => {
    const steps = preparing(dossier, textsOf(dossier));
    let stopped = false;
    const go = () => {
      const end = performance.now() + SLICE;
      while (!stopped && performance.now() < end) if (steps.next().done) return;
      if (!stopped) setTimeout(go);
    };
    whenIdle(go);
    return () => {
      stopped = true;
    };
  }, [dossier]);
}
