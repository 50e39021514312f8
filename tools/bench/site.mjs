import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, preview } from "vite";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const DIST = join(ROOT, "dist");

/** What is sent compressed. @type {Readonly<Record<string, string>>} */
const TEXTS = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves dist/ with the project's preview server and its headers, texts compressed beforehand with Brotli, and static
 * pages that are added later.
 */
export async function serveSite() {
  if (!existsSync(join(DIST, "index.html"))) await build({ root: ROOT, logLevel: "warn" });
  /** @type {Map<string, { body: Buffer, type: string, isStatic: boolean }>} */
  const answers = new Map();
  /** @param {string} path @param {string | Buffer} content */
  const add = (path, content, isStatic = false) => {
    const type = TEXTS[extname(path)];
    if (type !== undefined) answers.set(path, { body: brotliCompressSync(content), type, isStatic });
  };
  for (const path of filesIn(DIST)) add(`/${path}`, readFileSync(join(DIST, path)));

  const server = await preview({
    root: ROOT,
    logLevel: "warn",
    preview: { port: 4179, strictPort: false },
    plugins: [
      {
        name: "compressed-beforehand",
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? "/", "http://localhost");
            const answer = answers.get(pathname === "/" ? "/index.html" : pathname);
            if (answer === undefined) return next();
            // The policy forbids the attributes with styles that a page saved from the browser has.
            if (answer.isStatic) response.removeHeader("content-security-policy");
            response.setHeader("content-type", `${answer.type}; charset=utf-8`);
            response.setHeader("content-encoding", "br");
            response.setHeader("content-length", answer.body.length);
            response.end(answer.body);
          });
        },
      },
    ],
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The preview server has no address.");
  return {
    address,
    /** @param {string} path "static-1.html" @param {string} html */
    addStatic: (path, html) => add(`/${path}`, html, true),
    close: () => server.close(),
  };
}

/** Every file under a folder, as a path relative to it. @param {string} folder */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
