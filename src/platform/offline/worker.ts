import { type OfflineStore, offlineStore } from "./store";

const FILE = "sw.js";

/**
 * The store of this window; null if the browser or the address does not support service workers. The first call
 * registers the worker, because pages that want no worker also load this file.
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
  // The only address that this page can run a script from by name.
  const policy = window.trustedTypes?.createPolicy("sw", { createScriptURL: () => address });
  container.register(policy?.createScriptURL(address) ?? address).catch(() => {
    // The browser refuses, or there is no network: the page works without a worker.
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") started.check();
  });
  return started;
}
