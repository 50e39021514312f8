/**
 * The copies of articles that a reader had this browser keep, in its IndexedDB: a record an article, by its address.
 * Nothing else is stored there, and nothing is sent.
 */
import type { Source } from "../../dossier/format/schema";
import { addKept, articleAddress, dropCopy, setKept } from "./checking";

/** Why a copy was not kept. */
export type StorageFault = "refused" | "full";

const DATABASE = "copies-of-articles";
const STORE = "copies";
/** How long to wait for the browser's database, in milliseconds. */
const PATIENCE_MS = 5_000;

interface Kept {
  readonly address: string;
  readonly text: string;
}

/** Reads what is kept. If that fails, what this page knows stays: a browser that stores nothing keeps nothing. */
export async function loadKept(): Promise<void> {
  const records = await inStore("readonly", (store) => store.getAll()).catch(() => null);
  if (records === null) return;
  setKept(new Map(records.filter(isKept).map(({ address, text }) => [address, text])));
}

/** Resolves to null once the copy is kept. */
export async function keep(source: Source, text: string): Promise<StorageFault | null> {
  const record: Kept = { address: articleAddress(source), text };
  try {
    await inStore("readwrite", (store) => store.put(record));
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";
  }
  addKept(source, text);
  return null;
}

/** Resolves to whether the copy was removed. */
export async function remove(source: Source): Promise<boolean> {
  try {
    await inStore("readwrite", (store) => store.delete(articleAddress(source)));
  } catch {
    return false;
  }
  dropCopy(source);
  return true;
}

const isKept = (record: unknown): record is Kept =>
  typeof record === "object" &&
  record !== null &&
  "address" in record &&
  typeof record.address === "string" &&
  "text" in record &&
  typeof record.text === "string";

async function inStore<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await answered(opened());
  try {
    const transaction = database.transaction(STORE, mode);
    const request = run(transaction.objectStore(STORE));
    await answered(
      new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? request.error);
      }),
    );
    return request.result;
  } finally {
    database.close();
  }
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "address" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function answered<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The storage of this browser does not answer.")), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
