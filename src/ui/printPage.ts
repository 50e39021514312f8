/** How long a browser may take from the call to its first event, in milliseconds. */
const PATIENCE = 1_500;

/** Prints what the page shows. False where the browser does not: in some apps and frames nothing happens. */
export async function printPage(): Promise<boolean> {
  const began = new Promise<boolean>((resolve) => {
    const yes = () => resolve(true);
    addEventListener("beforeprint", yes, { once: true });
    // Counted from when the call is over: the dialog may hold the page for as long as it is open.
    queueMicrotask(() =>
      setTimeout(() => {
        removeEventListener("beforeprint", yes);
        resolve(false);
      }, PATIENCE),
    );
  });
  try {
    window.print();
  } catch {
    return false;
  }
  return began;
}
