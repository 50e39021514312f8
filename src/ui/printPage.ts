/** How long a browser may take from the call to its first event, in milliseconds. */
const PATIENCE = 1_500;

/** Prints the page. False if the browser does not: in some apps and frames nothing happens. */
export async function printPage(): Promise<boolean> {
  const began = new Promise<boolean>((resolve) => {
    const yes = () => resolve(true);
    addEventListener("beforeprint", yes, { once: true });
    // Counted from the end of the call, because an open dialog may block the page.
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
