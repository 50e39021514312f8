/** Starts workers from that address, the only one that the page's policy allows. */
export function workerAt(address: string): () => Worker {
  const policy = window.trustedTypes?.createPolicy("reader", { createScriptURL: () => address });
  // The type of the constructor does not accept trusted addresses.
  return () => Reflect.construct(Worker, [policy?.createScriptURL(address) ?? address]);
}
