const KEPT = "builtRoot";

/**
 * A script that saves the root element of the one file as it was built, before anything changes it for the asked
 * view.
 */
export const KEEP_BUILT_ROOT = `${KEPT} = document.getElementById("root").cloneNode(true);`;

/** The saved root element; null if the page has no such script. */
export function builtRoot(): Element | null {
  const kept: unknown = Reflect.get(globalThis, KEPT);
  return kept instanceof Element ? kept : null;
}
