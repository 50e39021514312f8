import { expect, test } from "vitest";
import { headersOf, parseHeaders } from "./headersFile.mjs";

const FILE = `# for every file
/*
  Content-Security-Policy: default-src 'none'; img-src data:
  X-Content-Type-Options: nosniff

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/sw.js
  Cache-Control: no-cache
`;

test.each([
  ["/index.html", undefined],
  ["/assets/index-1a2b.js", "public, max-age=31536000, immutable"],
  ["/sw.js", "no-cache"],
  ["/swxjs", undefined],
])("%s is cached as %s, and has the headers of every file", (path, cached) => {
  const headers = headersOf(parseHeaders(FILE), path);
  expect(headers["cache-control"]).toBe(cached);
  expect(headers["content-security-policy"]).toBe("default-src 'none'; img-src data:");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("an empty file has no rules", () => {
  expect(parseHeaders("# nothing\n\n")).toEqual([]);
});
