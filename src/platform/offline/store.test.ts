import { expect, it, vi } from "vitest";
import { type Container, offlineStore, type Registration, type Worker } from "./store";

class FakeWorker extends EventTarget implements Worker {
  readonly postMessage = vi.fn();
  state: string;
  constructor(state: string) {
    super();
    this.state = state;
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget implements Registration {
  active: Worker | null = null;
  waiting: Worker | null = null;
  installing: Worker | null = null;
  readonly update = vi.fn(() => Promise.reject(new Error("no network")));
}

class FakeContainer extends EventTarget implements Container {
  readonly registration = new FakeRegistration();
  readonly ready = Promise.resolve(this.registration);
  readonly controller: object | null;
  constructor(controller: object | null) {
    super();
    this.controller = controller;
  }
}

/** The store of a window that a worker answers for, or none yet, with a worker in that state. */
async function started(controller: object | null, active: FakeWorker) {
  const container = new FakeContainer(controller);
  const { registration } = container;
  registration.active = active;
  const reload = vi.fn();
  const store = offlineStore(container, reload);
  const heard = vi.fn();
  store.subscribe(heard);
  await container.ready;
  const change = () => container.dispatchEvent(new Event("controllerchange"));
  return { store, registration, reload, heard, change };
}

/** A newer worker has come and waits. */
function arrive(registration: FakeRegistration): FakeWorker {
  const worker = new FakeWorker("installing");
  registration.installing = worker;
  registration.dispatchEvent(new Event("updatefound"));
  registration.installing = null;
  registration.waiting = worker;
  worker.become("installed");
  return worker;
}

it("is ready once the first worker is active", async () => {
  const worker = new FakeWorker("activating");
  const { store, heard } = await started(null, worker);
  expect(store.state()).toEqual({ ready: false, waiting: false });
  worker.become("activated");
  expect(store.state()).toEqual({ ready: true, waiting: false });
  expect(heard).toHaveBeenCalledTimes(2);
});

it("does not reload when the first worker takes over", async () => {
  const { reload, change } = await started(null, new FakeWorker("activated"));
  change();
  expect(reload).not.toHaveBeenCalled();
});

it("offers a newer worker, and lets it take over on request alone", async () => {
  const { store, registration, reload, change } = await started({}, new FakeWorker("activated"));
  const worker = arrive(registration);
  expect(store.state()).toEqual({ ready: true, waiting: true });
  expect(worker.postMessage).not.toHaveBeenCalled();

  store.takeOver();
  expect(worker.postMessage).toHaveBeenCalledWith({ type: "SKIP_WAITING" });
  expect(reload).not.toHaveBeenCalled();
  change();
  expect(reload).toHaveBeenCalledOnce();
});

it("reloads a window that did not ask, but not while it presents: there it offers to", async () => {
  const calm = await started({}, new FakeWorker("activated"));
  calm.store.offering();
  calm.change();
  expect(calm.reload).toHaveBeenCalledOnce();

  const { store, reload, change } = await started({}, new FakeWorker("activated"));
  store.offering()();
  change();
  expect(reload).not.toHaveBeenCalled();
  expect(store.state().waiting).toBe(true);
  store.takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

it("reloads also a window that asked, and that no worker answered for", async () => {
  const { store, registration, reload, change } = await started(null, new FakeWorker("activated"));
  arrive(registration);
  store.takeOver();
  change();
  expect(reload).toHaveBeenCalledOnce();
});

it("offers a worker that waits since before", async () => {
  const container = new FakeContainer({});
  container.registration.active = new FakeWorker("activated");
  container.registration.waiting = new FakeWorker("installed");
  const store = offlineStore(container, vi.fn());
  await container.ready;
  expect(store.state().waiting).toBe(true);
});

it("takes back the offer of a worker that is gone, and stays ready", async () => {
  const { store, registration } = await started({}, new FakeWorker("activated"));
  const worker = arrive(registration);
  registration.waiting = null;
  registration.active = new FakeWorker("activating");
  worker.become("activating");
  expect(store.state()).toEqual({ ready: true, waiting: false });
});

it("asks for a newer version, and stays quiet if there is no network", async () => {
  const { store, registration } = await started({}, new FakeWorker("activated"));
  store.check();
  expect(registration.update).toHaveBeenCalledOnce();
});

it("still offers the new version if the reader declines the reload", async () => {
  const { store, registration, reload, change } = await started({}, new FakeWorker("activated"));
  store.offering();
  const worker = arrive(registration);
  store.takeOver();
  registration.waiting = null;
  registration.active = worker;
  worker.become("activated");
  change();
  expect(reload).toHaveBeenCalledOnce();
  expect(store.state()).toEqual({ ready: true, waiting: true });
  store.takeOver();
  expect(reload).toHaveBeenCalledTimes(2);
});
