/** A window that is covered gets no frames. */
const LATEST = 100;

/**
 * Runs it in the next frame, or in its place.
 * @returns what has it not run any more
 */
export function onFrame(run: () => void): () => void {
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
  };
  const now = () => {
    stop();
    run();
  };
  const frame = requestAnimationFrame(now);
  const late = setTimeout(now, LATEST);
  return stop;
}
