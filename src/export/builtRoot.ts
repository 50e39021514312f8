const KEPT = "builtRoot";

/** What keeps the root of the one file as it was built, before anything brings it to the asked view: a script. */
export const KEEP_BUILT_ROOT = `${KEPT} = document.getElementById("root").cloneNode(true);`;

/** What that script kept; null if the page has no such script. */
export function builtRoot(): Element | null {
  const kept: unknown = Reflect.get(globalThis, KEPT);
  return kept instanceof Element ? kept : null;
}
