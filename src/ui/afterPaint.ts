/** A window that is covered gets no frames. */
const LATEST_FRAME = 100;

/**
 * Runs it once the page has painted what was done until now.
 * @returns what has it not run any more
 */
export function afterPaint(run: () => void): () => void {
  let later = setTimeout(painted, LATEST_FRAME);
  const frame = requestAnimationFrame(painted);
  function painted() {
    cancelAnimationFrame(frame);
    clearTimeout(later);
    later = setTimeout(run);
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  };
}
