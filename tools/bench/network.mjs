import { setTimeout as pause } from "node:timers/promises";

/** @typedef {import("@playwright/test").CDPSession} Session */

/** A slow mobile connection. Throughput is in bytes a second, latency in milliseconds. */
const SLOW = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};

/** @param {Session} session @param {number} cpu How many times slower the processor is made. */
export async function slowDown(session, cpu) {
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

/**
 * What a page receives, and when. The page's first request ties the browser's clock to the page's.
 * @param {Session} session
 */
export async function watchNetwork(session) {
  /** @type {Map<string, { script: boolean, underWay: boolean, arrivals: { at: number, bytes: number }[] }>} */
  const requests = new Map();
  let offset = Number.NaN;
  let lastEvent = performance.now();

  session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime, request, type }) => {
    if (!request.url.startsWith("http")) return;
    if (Number.isNaN(offset)) offset = wallTime - timestamp;
    requests.set(requestId, { script: type === "Script", underWay: true, arrivals: [] });
    lastEvent = performance.now();
  });
  const arrive = (/** @type {string} */ id, /** @type {number} */ at, /** @type {number} */ bytes) => {
    requests.get(id)?.arrivals.push({ at: (at + offset) * 1000, bytes });
    lastEvent = performance.now();
  };
  const end = (/** @type {string} */ id) => {
    const request = requests.get(id);
    if (request) request.underWay = false;
    lastEvent = performance.now();
  };
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) =>
    arrive(requestId, timestamp, response.encodedDataLength),
  );
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
    arrive(requestId, timestamp, encodedDataLength),
  );
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const before = sum(requests.get(requestId)?.arrivals ?? []);
    arrive(requestId, timestamp, Math.max(0, encodedDataLength - before));
    end(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  await session.send("Network.enable");

  return {
    /** Waits until nothing has been asked or received for this many milliseconds. @param {number} quiet */
    quiet: async (quiet) => {
      const isLoading = () => [...requests.values()].some(({ underWay }) => underWay);
      while (isLoading() || performance.now() - lastEvent < quiet) await pause(50);
    },
    /** Bytes received until then, headers included. @param {number} time Milliseconds since the epoch. */
    bytesUntil: (time) =>
      sum([...requests.values()].flatMap(({ arrivals }) => arrivals).filter(({ at }) => at <= time)),
    scriptBytes: () =>
      sum([...requests.values()].filter(({ script }) => script).flatMap(({ arrivals }) => arrivals)),
  };
}

/** @param {readonly { bytes: number }[]} arrivals */
function sum(arrivals) {
  return arrivals.reduce((total, { bytes }) => total + bytes, 0);
}
