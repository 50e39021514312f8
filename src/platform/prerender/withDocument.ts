import { Window } from "happy-dom";

/** Globals that Node has too, but that must be the window's, so that its timers end with it. */
const OWN = ["document", "navigator", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];

/** Does work that needs a document in one of happy-dom's, as wide as a desk's window. */
export async function withDocument<T>(work: () => Promise<T>): Promise<T> {
  const window = new Window({ url: "http://localhost/", width: 1440, height: 900 });
  const before = new Map<string, PropertyDescriptor | undefined>();
  const lend = (name: string, value: unknown) => {
    if (!before.has(name)) before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  lend("window", window);
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) lend(name, Reflect.get(window, name));
  }
  for (const name of OWN) lend(name, Reflect.get(window, name));
  try {
    return await work();
  } finally {
    // First ends the window's pending work, then React's: both would look for a window.
    await window.happyDOM.close();
    await new Promise(setImmediate);
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
