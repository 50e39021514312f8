import type { Dossier } from "../../dossier/model";
import { preparingFirst } from "../../dossier/prepare";

/** How long the page may be held up, in milliseconds. */
const SLICE = 30;

/**
 * Makes what the page will ask of the dossier as soon as it shows it, a slice at a time: all at once it would hold
 * up the page for a second at 100,000 events.
 */
export async function makeReady(dossier: Dossier, signal: AbortSignal): Promise<void> {
  const steps = preparingFirst(dossier);
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) if (steps.next().done) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
