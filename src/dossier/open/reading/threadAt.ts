/** Starts threads of that code, the only one that a page may have. */
export function threadAt(address: string): () => Worker {
  const policy = window.trustedTypes?.createPolicy("reader", { createScriptURL: () => address });
  // The type of the constructor does not know of trusted addresses.
  return () => Reflect.construct(Worker, [policy?.createScriptURL(address) ?? address]);
}
