interface Silence {
  /** Aborted with a `TimeoutError` once nothing has been heard for the limit. */
  readonly signal: AbortSignal;
  /** Starts the wait again. */
  readonly heard: () => void;
  /** Ends the wait for good. */
  readonly over: () => void;
}

/**
 * Ends a request whose server falls silent. `AbortSignal.timeout` would also end a large file that keeps arriving.
 * @param limit in milliseconds
 */
export function silence(limit: number): Silence {
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException("The server has fallen silent.", "TimeoutError"));
  let timer = setTimeout(end, limit);
  const over = () => clearTimeout(timer);
  return {
    signal: controller.signal,
    heard: () => {
      over();
      timer = setTimeout(end, limit);
    },
    over,
  };
}
