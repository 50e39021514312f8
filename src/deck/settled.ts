/** Nothing has changed for that long: what is drawn in several steps is drawn. In milliseconds. */
const QUIET = 250;
/** No drawing of ours takes longer; what is there by then has to do. */
const LIMIT = 8_000;

/** Waits until an element and all in it has stopped to change, and the fonts are there. */
export async function settled(element: Element): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
      resolve();
    };
    let quiet = setTimeout(done, QUIET);
    const limit = setTimeout(done, LIMIT);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    });
    observer.observe(element, { attributes: true, childList: true, subtree: true });
  });
}
