/** What a browser that keeps nothing would have kept: until the page is left. */
const here = new Set<string>();

/** Keeps in this browser that something is so, if it may. */
export function remember(what: string): void {
  try {
    localStorage.setItem(what, "yes");
  } catch {
    // Storage is off, or full.
    here.add(what);
  }
}

export function forget(what: string): void {
  here.delete(what);
  try {
    localStorage.removeItem(what);
  } catch {
    // Storage is off: nothing was kept there.
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
