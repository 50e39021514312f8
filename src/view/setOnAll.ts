/**
 * Runs what sets attributes on elements inside a container, now and whenever something is drawn there later, before
 * that is painted. Returns what ends it.
 */
export function setOnAll(container: Element, set: () => void): () => void {
  const run = () => {
    set();
    // What it has drawn itself is no reason to run again.
    observer.takeRecords();
  };
  const observer = new MutationObserver(run);
  observer.observe(container, { childList: true, subtree: true });
  run();
  return () => observer.disconnect();
}
