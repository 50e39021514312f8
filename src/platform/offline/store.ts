import { createStore } from "../../ui/store";

/** What the page needs to know of its service worker. */
export interface OfflineState {
  /** Every file of the page is kept: it opens without a network. */
  readonly ready: boolean;
  /** A newer version is kept as well, and waits for somebody to ask for it. */
  readonly waiting: boolean;
}

export interface OfflineStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => OfflineState;
  /** Asks the server for a newer version. */
  readonly check: () => void;
  /** Lets the newer version take over: every window of this site reloads, except those that present. */
  readonly takeOver: () => void;
  /** Marks this window as safe to reload while the update is offered and nothing is presented. Returns the undo. */
  readonly offering: () => () => void;
}

/** The part of a service worker that the store uses. */
interface Source {
  addEventListener(type: string, listener: () => void): void;
}

export interface Worker extends Source {
  readonly state: string;
  postMessage(message: unknown): void;
}

export interface Registration extends Source {
  readonly active: Worker | null;
  readonly waiting: Worker | null;
  readonly installing: Worker | null;
  update(): Promise<unknown>;
}

export interface Container extends Source {
  readonly controller: object | null;
  readonly ready: Promise<Registration>;
}

/** The message that Workbox listens to. */
const TAKE_OVER = { type: "SKIP_WAITING" };

export function offlineStore(container: Container, reload: () => void): OfflineStore {
  const { now: state, set, subscribe } = createStore<OfflineState>({ ready: false, waiting: false });
  let registration: Registration | null = null;

  let offers = 0;
  let asked = false;
  /** A newer version has taken over, and this window still shows the older one. */
  let replaced = false;
  const settle = () =>
    set({
      ready: state().ready || registration?.active?.state === "activated",
      waiting: replaced || (registration?.waiting ?? null) !== null,
    });
  const watch = (worker: Worker | null) => worker?.addEventListener("statechange", settle);
  void container.ready.then((found) => {
    registration = found;
    for (const worker of [found.active, found.waiting, found.installing]) watch(worker);
    found.addEventListener("updatefound", () => watch(found.installing));
    settle();
  });

  // The first worker only serves the files that the page already has, so nothing changes for the reader.
  let hasOlder = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    const isNewer = asked || hasOlder;
    const isOffered = asked || offers > 0;
    hasOlder = true;
    if (!isNewer) return;
    // The reader may decline the reload, to keep what is opened: then it is still offered.
    replaced = true;
    settle();
    if (isOffered) reload();
  });

  return {
    subscribe,
    state,
    check: () => {
      registration?.update().catch(() => {
        // There is no network, or the worker is gone: everything stays as it is.
      });
    },
    takeOver: () => {
      if (replaced) reload();
      // Reloads also a window that was loaded past its worker.
      asked = true;
      registration?.waiting?.postMessage(TAKE_OVER);
    },
    offering: () => {
      offers += 1;
      return () => {
        offers -= 1;
      };
    },
  };
}
