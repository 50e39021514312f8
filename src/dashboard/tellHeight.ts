/** Tells the page around this one how high this one is, now and whenever that changes, in CSS pixels: any page may know. */
export function tellHeight(page: HTMLElement | null) {
  if (!page || window.parent === window) return;
  const observer = new ResizeObserver(() => {
    window.parent.postMessage({ embedHeight: Math.ceil(page.getBoundingClientRect().height) }, "*");
  });
  observer.observe(page);
  return () => observer.disconnect();
}
