/** What an embedded chart tells the page around it. */
export interface EmbedMessage {
  /** In CSS pixels. */
  readonly embedHeight: number;
}

/** Tells the page around this one how high this one is, now and whenever that changes: any page may know. */
export function tellHeight(page: HTMLElement | null) {
  if (!page || window.parent === window) return;
  const observer = new ResizeObserver(() => {
    const message: EmbedMessage = { embedHeight: Math.ceil(page.getBoundingClientRect().height) };
    window.parent.postMessage(message, "*");
  });
  observer.observe(page);
  return () => observer.disconnect();
}
