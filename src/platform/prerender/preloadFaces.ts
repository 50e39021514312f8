/**
 * Runs in the head of the page, as its own source: it may use nothing from outside. Asks for the typefaces at once if
 * the service worker has them: the first paint then has them too. Over the network they would only delay it.
 * @param addresses of the typefaces
 */
export function preloadFaces(addresses: readonly string[]): void {
  if (location.protocol === "file:") return;
  try {
    if (!navigator.serviceWorker?.controller) return;
  } catch {
    // In a sandboxed frame, to ask for it throws.
    return;
  }
  for (const href of addresses) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href });
    document.head.append(link);
  }
}
