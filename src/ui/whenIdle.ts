/** Runs a function when the browser is idle; soon, in a browser that does not say when that is. */
export function whenIdle(run: () => void): void {
  (window.requestIdleCallback ?? setTimeout)(run);
}
