/**
 * Runs what sets attributes on elements inside a container, now and whenever something is drawn there later, before
 * that is painted. Returns what ends it.
 */
export function setOnAll(container: Element, set: () => void): () => void {
  set();
  const observer = new MutationObserver(set);
  observer.observe(container, { childList: true, subtree: true });
  return () => observer.disconnect();
}
