import { createServer } from "node:http";
import { Trouble } from "../tools/trouble.mjs";

/**
 * @typedef {object} Server
 * @property {string} address Without a path: "http://localhost:40123".
 * @property {() => number} sent Bytes of answers since the start, headers included.
 * @property {(gone: boolean) => void} setGone While it is gone, every connection breaks.
 * @property {() => void} close
 */

/**
 * Serves prepared answers on a port of its own.
 * @param {ReadonlyMap<string, import("./site.mjs").Answer>} site
 * @returns {Promise<Server>}
 */
export async function serve(site) {
  let gone = false;
  let sent = 0;
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const answer = site.get(decodeURI(new URL(request.url ?? "/", "http://localhost").pathname));
    if (answer === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    else if (request.headers["if-none-match"] === answer.headers.etag) {
      const { "content-type": _, "content-encoding": __, ...headers } = answer.headers;
      response.writeHead(304, headers).end();
    } else
      response.writeHead(200, { ...answer.headers, "content-length": answer.body.length }).end(answer.body);
  });
  server.on("connection", (socket) => {
    if (gone) return socket.destroy();
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      sent += socket.bytesWritten;
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => resolve(undefined));
  });
  const address = server.address();
  if (typeof address !== "object" || address === null)
    throw new Trouble("The bench found no port to serve on.");
  return {
    address: `http://localhost:${address.port}`,
    sent: () => sent + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    setGone: (now) => {
      gone = now;
      if (now) for (const socket of sockets) socket.destroy();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
