/**
 * Runs once the parser has passed all of these elements of the body, so that each is there with its content, and at the
 * latest at the end of the page.
 */
export function whenComplete(page: Document, selectors: readonly string[], run: () => void): void {
  const isComplete = () => selectors.every((selector) => page.querySelector(selector)?.nextSibling);
  if (isComplete()) {
    run();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isComplete()) end();
  });
  const end = () => {
    observer.disconnect();
    page.removeEventListener("readystatechange", end);
    run();
  };
  observer.observe(page.body, { childList: true });
  page.addEventListener("readystatechange", end);
}
