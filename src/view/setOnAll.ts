/** The functions at work. */
const running = new Set<() => void>();

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
  running.add(run);
  run();
  return () => {
    running.delete(run);
    observer.disconnect();
  };
}

/** Sets the attributes on everything drawn so far. An observer is called later, which may be after printing. */
export function setOnAllNow(): void {
  for (const run of running) run();
}
