/** For a browser that keeps nothing: until the page is left. */
const here = new Set<string>();

/** Keeps in this browser that something has happened, where it may. */
export function remember(what: string): void {
  here.add(what);
  try {
    localStorage.setItem(what, "yes");
  } catch {
    // Storage is off, or full.
  }
}

export function isRemembered(what: string): boolean {
  if (here.has(what)) return true;
  try {
    return localStorage.getItem(what) !== null;
  } catch {
    return false;
  }
}
