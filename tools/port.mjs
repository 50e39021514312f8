import { connect, createServer } from "node:net";
import { Trouble } from "./trouble.mjs";

/** A browser may try either for "localhost", so a port is free only if it is free on both. */
const HOSTS = ["127.0.0.1", "::1"];

/** Longer than any loopback connection takes; some systems only time out where nothing listens. */
const CONNECT_LIMIT = 300;

/**
 * @param {string | undefined} text
 * @param {number} fallback Where the text is empty or missing.
 */
export function parsePort(text, fallback) {
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Trouble(`PORT must be a whole number from 1 to 65535, not "${text}".`);
}

/** @param {number} port */
export async function isPortFree(port) {
  for (const host of HOSTS) {
    // Some systems let one address be bound beside a program that listens on all of them: so ask first.
    if ((await answers(host, port)) || !(await canListen(host, port))) return false;
  }
  return true;
}

/** A port that nothing uses now. */
export async function freePort() {
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = await anyPort();
    if (await isPortFree(port)) return port;
  }
  throw new Trouble("No free port was found on this machine: close programs that listen on many ports.");
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(CONNECT_LIMIT, () => end(false));
    socket.on("connect", () => end(true));
    socket.on("error", () => end(false));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EACCES") {
        reject(new Trouble(`Port ${port} needs rights you do not have here: choose one above 1023.`));
      } else {
        // A machine without IPv6 has no such address, and nothing can listen on it.
        resolve(error.code !== "EADDRINUSE");
      }
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @returns {Promise<number>} */
function anyPort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
