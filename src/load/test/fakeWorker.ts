import { expose } from "comlink";
import { type Mock, vi } from "vitest";
import type { DossierReader } from "../../dossier/open/readDossier";
import { reader } from "../reader";

interface FakeWorker {
  readonly terminate: Mock;
  readonly onerror: ((event: { readonly message?: string }) => void) | null;
}

type Read = (...args: Parameters<DossierReader["read"]>) => unknown;

/** Has the page start workers in its own thread, which read as that function does. Returns those started. */
export function stubWorker(read?: Read) {
  const started: FakeWorker[] = [];
  vi.stubGlobal("Worker", function Worker() {
    const { port1, port2 } = new MessageChannel();
    expose(read ? { ...reader(), read } : reader(), port2);
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
