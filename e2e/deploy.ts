/** The built site on a server of its own, in a folder of it, that can go away and come back with another version. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { readHeadersFile } from "../src/platform/build/headers";
import { SITE_FOLDER } from "./site";

const FOLDER = "/some/folder/";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

export interface Deploy {
  readonly url: string;
  /** Every file that was asked for, as often. */
  readonly asked: readonly string[];
  /** From now on the server answers every request for a file with its start page, as some do for what they lack. */
  readonly mistake: (file: string) => void;
  /** Another version, with that in its files in place of something else: of names, too. */
  readonly change: (from: string, to: string) => void;
  /** The server is gone. */
  readonly stop: () => Promise<void>;
}

export async function deploy(from = SITE_FOLDER): Promise<Deploy> {
  const folder = mkdtempSync(join(tmpdir(), "deploy-"));
  cpSync(from, folder, { recursive: true });
  const asked: string[] = [];
  const mistaken = new Set<string>();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.slice(FOLDER.length) || "index.html";
    asked.push(file);
    const served = mistaken.has(file) ? "index.html" : file;
    for (const [name, value] of Object.entries(readHeadersFile(textIn(folder, "_headers")))) {
      response.setHeader(name, value);
    }
    response.setHeader("Cache-Control", "no-store");
    if (!pathname.startsWith(FOLDER) || !filesIn(folder).includes(served)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", TYPES[extname(served)] ?? "text/plain");
    response.end(readFileSync(join(folder, served)));
  });
  const port = await listen(server);

  return {
    url: `http://localhost:${port}${FOLDER}`,
    asked,
    mistake: (file) => mistaken.add(file),
    change: (from, to) => {
      for (const file of filesIn(folder).filter((name) => /\.(html|js|json)$/.test(name))) {
        writeFileSync(join(folder, file), textIn(folder, file).replaceAll(from, to));
        renameSync(join(folder, file), join(folder, file.replace(from, to)));
      }
      sign(folder);
    },
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      rmSync(folder, { recursive: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => extname(name) !== "" || name === "_headers",
  );

/** The service worker's list of files, as a build of these files would write it. */
function sign(folder: string): void {
  const list = textIn(folder, "sw.js").replaceAll(
    /\{url:"([^"]+)",revision:[^,]+,integrity:"([^"]+)"\}/g,
    (entry, url: string, before: string) => {
      const hash = createHash("sha384")
        .update(readFileSync(join(folder, url)))
        .digest("base64");
      const integrity = `sha384-${hash}`;
      return integrity === before
        ? entry
        : JSON.stringify({ url, revision: hash, integrity }).replaceAll(/"(\w+)":/g, "$1:");
    },
  );
  writeFileSync(join(folder, "sw.js"), list);
}
