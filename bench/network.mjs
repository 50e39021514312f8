/** @typedef {import("@playwright/test").CDPSession} Session */
/** @typedef {{ at: number, bytes: number }} Arrival `at` in seconds of the browser's own clock. */

/** A slow mobile connection: bytes a second, milliseconds. */
export const CONDITIONS = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};

/** A network on which nothing happens for so long, in milliseconds, is quiet. */
export const QUIET = 3_000;

/**
 * What a page receives, when. The clock of the browser is tied to the page's by its first request.
 * @param {Session} session
 */
export async function watchNetwork(session) {
  /** @type {Map<string, Arrival[]>} */
  const arrivals = new Map();
  /** @type {Map<string, string>} */
  const underWay = new Map();
  /** @type {{ monotonic: number, wall: number } | undefined} */
  let clock;
  let lastEvent = performance.now();

  session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime, request }) => {
    if (!request.url.startsWith("http")) return;
    clock ??= { monotonic: timestamp, wall: wallTime };
    underWay.set(requestId, request.url);
    arrivals.set(requestId, []);
    lastEvent = performance.now();
  });
  const arrive = (/** @type {string} */ id, /** @type {number} */ at, /** @type {number} */ bytes) => {
    arrivals.get(id)?.push({ at, bytes });
    lastEvent = performance.now();
  };
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) =>
    arrive(requestId, timestamp, response.encodedDataLength),
  );
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
    arrive(requestId, timestamp, encodedDataLength),
  );
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const before = (arrivals.get(requestId) ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
    arrive(requestId, timestamp, Math.max(0, encodedDataLength - before));
    underWay.delete(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => {
    underWay.delete(requestId);
    lastEvent = performance.now();
  });
  await session.send("Network.enable");

  return {
    /** For how long nothing has been asked or received, in milliseconds. */
    quietFor: () => (underWay.size > 0 ? 0 : performance.now() - lastEvent),
    underWay: () => [...underWay.values()],
    /**
     * Bytes received until then, headers included.
     * @param {number} time Milliseconds since the page's `timeOrigin`.
     * @param {number} timeOrigin
     */
    bytesUntil: (time, timeOrigin) => {
      if (clock === undefined) return 0;
      const limit = clock.monotonic + (timeOrigin + time) / 1000 - clock.wall;
      return [...arrivals.values()]
        .flat()
        .filter(({ at }) => at <= limit)
        .reduce((sum, { bytes }) => sum + bytes, 0);
    },
  };
}
