/**
 * Runs a function that sets attributes inside a container, now and after each later change of its content, before
 * that is painted. Returns a function that stops it.
 */
export function setOnAll(container: Element, set: () => void): () => void {
  const run = () => {
    set();
    // Changes that it made itself are no reason to run again.
    observer.takeRecords();
  };
  const observer = new MutationObserver(run);
  observer.observe(container, { childList: true, subtree: true });
  run();
  return () => observer.disconnect();
}
