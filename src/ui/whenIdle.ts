/** Runs it once nothing else is to do; soon where a browser does not say when that is. */
export function whenIdle(run: () => void): void {
  (window.requestIdleCallback ?? setTimeout)(run);
}
