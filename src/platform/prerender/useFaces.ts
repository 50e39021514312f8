/**
 * Runs in the head of the page, as its own source: it may use nothing from outside. Sets the page in its typefaces,
 * except on a slow line, as far as the browser knows: there they would delay what is read and come too late to be
 * used. Asks for them at once if they can be there for the first paint: if the service worker has them, or the line is
 * known to be quick. A page that is a file carries them.
 * @param addresses of the typefaces
 */
export function useFaces(addresses: readonly string[]): void {
  /** In megabits a second: 45 kB take a sixth of a second. */
  const QUICK = 2;
  const isFile = location.protocol === "file:";
  const isKept = () => {
    try {
      return Boolean(navigator.serviceWorker?.controller);
    } catch {
      // In a sandboxed frame, to ask for it throws.
      return false;
    }
  };
  // Only browsers made of Chromium say it.
  const line = "connection" in navigator ? navigator.connection : null;
  const downlink = line instanceof EventTarget && "downlink" in line ? Number(line.downlink) : Number.NaN;
  const isAhead = !isFile && (isKept() || downlink >= QUICK);
  if (!isFile && !isAhead && downlink < QUICK) return;
  document.querySelector("style[media]")?.removeAttribute("media");
  for (const href of isAhead ? addresses : []) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href });
    document.head.append(link);
  }
}
