import { type OfflineStore, offlineStore } from "./store";

const FILE = "sw.js";

/**
 * The one store of this window; null if the browser or the address knows no service worker. The worker is registered
 * when this is first called: the file also comes to pages that want no worker.
 */
export function offline(): OfflineStore | null {
  const container = store ? null : containerHere();
  if (container) store = start(container);
  return store;
}

let store: OfflineStore | null = null;

/** Not from a file, nor while the code is worked on: live reload and a cache contradict each other. */
function containerHere(): ServiceWorkerContainer | null {
  if (!import.meta.env.PROD || !/^https?:$/.test(location.protocol)) return null;
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    // In a sandboxed frame, to ask for it throws.
    return null;
  }
}

function start(container: ServiceWorkerContainer): OfflineStore {
  const started = offlineStore(container, () => location.reload());
  const address = new URL(FILE, document.baseURI).href;
  // The only address that this page can run a script of by its name.
  const policy = window.trustedTypes?.createPolicy("sw", { createScriptURL: () => address });
  container.register(policy?.createScriptURL(address) ?? address).catch(() => {
    // The browser refuses, or there is no network: the page works as it does without.
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") started.check();
  });
  return started;
}
