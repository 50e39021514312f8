import { expose } from "comlink";
import { type Mock, vi } from "vitest";
import { reader } from "../reader";

interface FakeWorker {
  readonly terminate: Mock;
  readonly onerror: ((event: { readonly message?: string }) => void) | null;
}

/** Has the page start workers that answer as that function does, in the same thread. Returns those started. */
export function stubWorker(read: (...args: Parameters<typeof reader>) => unknown = reader) {
  const started: FakeWorker[] = [];
  vi.stubGlobal("Worker", function Worker() {
    const { port1, port2 } = new MessageChannel();
    expose(read, port2);
    const terminate = vi.fn(() => {
      port1.close();
      port2.close();
    });
    const worker = Object.assign(port1, { terminate, onerror: null });
    started.push(worker);
    return worker;
  });
  return started;
}
