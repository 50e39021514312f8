/**
 * Sends the page that frames this one its height in CSS pixels, now and after each change. The height is no
 * secret.
 */
export function tellHeight(page: HTMLElement | null) {
  if (!page || window.parent === window) return;
  const observer = new ResizeObserver(() => {
    window.parent.postMessage({ embedHeight: Math.ceil(page.getBoundingClientRect().height) }, "*");
  });
  observer.observe(page);
  return () => observer.disconnect();
}
