/**
 * Runs in the head of the page, as its own source: it may use nothing from outside. Sets the page in its typefaces,
 * unless the browser knows that the connection is slow: there they would delay the page and come too late to be used.
 * Preloads them if they can be there for the first paint: if the service worker has them, or if the browser knows that
 * the connection is fast. A page that is a file carries them.
 * @param addresses of the typefaces
 */
export function useFaces(addresses: readonly string[]): void {
  /** In megabits per second: 45 kB take a sixth of a second. */
  const FAST = 2;
  const isFile = location.protocol === "file:";
  const isKept = () => {
    try {
      return Boolean(navigator.serviceWorker?.controller);
    } catch {
      // Throws in a sandboxed frame.
      return false;
    }
  };
  // Only Chromium browsers tell.
  const connection = "connection" in navigator ? navigator.connection : null;
  const downlink =
    connection instanceof EventTarget && "downlink" in connection ? Number(connection.downlink) : Number.NaN;
  const isAhead = !isFile && (isKept() || downlink >= FAST);
  if (!isFile && !isAhead && downlink < FAST) return;
  document.querySelector("style[media]")?.removeAttribute("media");
  for (const href of isAhead ? addresses : []) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href });
    document.head.append(link);
  }
}
