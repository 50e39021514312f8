/** Starts workers of the code at that address, the only one that the page's policy lets it have. */
export function workerAt(address: string): () => Worker {
  const policy = window.trustedTypes?.createPolicy("reader", { createScriptURL: () => address });
  // The type of the constructor does not know of trusted addresses.
  return () => Reflect.construct(Worker, [policy?.createScriptURL(address) ?? address]);
}
