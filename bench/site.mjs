import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { headersOf, parseHeaders } from "./headersFile.mjs";
import { stripScripts } from "./stripScripts.mjs";

/** @typedef {{ body: Buffer, headers: Readonly<Record<string, string>> }} Answer */

/** What compresses, with its type; the rest is sent as it is. @type {Readonly<Record<string, string>>} */
const TEXTS = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};
/** @type {Readonly<Record<string, string>>} */
const BINARIES = { ".ico": "image/x-icon", ".png": "image/png", ".woff2": "font/woff2" };

/** Vite names these files for what is in them. */
const HASHED = /^\/assets\//;
const HEADERS = "_headers";

/**
 * The answers to all paths of a built folder, compressed beforehand: under `/built/` as it is, under
 * `/limit/` with pages that run no code.
 * @param {string} folder
 * @returns {ReadonlyMap<string, Answer>}
 */
export function siteOf(folder) {
  const headersFile = join(folder, HEADERS);
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, "utf8")) : [];
  const site = new Map();
  for (const path of pathsOf(folder)) {
    const body = readFileSync(join(folder, path));
    const add = (/** @type {string} */ at, /** @type {Buffer} */ content) => {
      const answer = answerOf(path, content, headersOf(rules, path));
      site.set(at, answer);
      if (at.endsWith("/index.html")) site.set(at.slice(0, -"index.html".length), answer);
    };
    add(`/built${path}`, body);
    add(`/limit${path}`, path.endsWith(".html") ? Buffer.from(stripScripts(body.toString())) : body);
  }
  return site;
}

/** Every file as a path of the site: "/assets/index-1a2b.js". @param {string} folder */
function pathsOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== HEADERS)
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}

/**
 * @param {string} path
 * @param {Buffer} content
 * @param {Readonly<Record<string, string>>} more
 * @returns {Answer}
 */
function answerOf(path, content, more) {
  const type = TEXTS[extname(path)];
  const body = type === undefined ? content : brotli(content);
  return {
    body,
    headers: {
      "content-type": type ?? BINARIES[extname(path)] ?? "application/octet-stream",
      ...(type === undefined ? {} : { "content-encoding": "br", vary: "accept-encoding" }),
      "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 20)}"`,
      ...more,
    },
  };
}

/** As a host compresses files that it keeps: as small as it goes. @param {Buffer} content */
function brotli(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
