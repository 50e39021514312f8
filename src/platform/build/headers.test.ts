import { describe, expect, it } from "vitest";
import { type Hashes, headersFile, headersFor, metaPolicy, readHeadersFile } from "./headers.ts";

const NONE: Hashes = { styleHashes: [], scriptHashes: [] };
const SOME: Hashes = { styleHashes: ["sha256-a="], scriptHashes: ["sha256-b=", "sha256-c="] };

const directive = (policy: string, name: string) =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

describe("headersFor", () => {
  it("allows nothing but the site's own files", () => {
    const policy = headersFor(NONE)["Content-Security-Policy"];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; " +
        "trusted-types sw reader built 'allow-duplicates'",
    );
  });

  it("names what stands in the page by its hash", () => {
    const policy = headersFor(SOME)["Content-Security-Policy"] ?? "";
    expect(directive(policy, "style-src")).toBe("style-src 'self' 'sha256-a='");
    expect(directive(policy, "script-src")).toBe("script-src 'self' 'sha256-b=' 'sha256-c='");
  });

  it("has the other headers", () => {
    const { "Permissions-Policy": permissions, ...others } = headersFor(NONE);
    expect(others).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
    const on = permissions?.split(", ").filter((feature) => !feature.endsWith("=()"));
    expect(on).toEqual(["fullscreen=(self)", "screen-wake-lock=(self)", "clipboard-write=(self)"]);
  });
});

describe("metaPolicy", () => {
  it("is the header without what a page may not say of itself", () => {
    const header = headersFor(SOME)["Content-Security-Policy"];
    expect(metaPolicy(SOME)).toBe(header?.replace(" frame-ancestors *;", ""));
  });

  it("allows on top what the one file needs", () => {
    const policy = metaPolicy(SOME, { "worker-src": ["blob:"] });
    expect(policy).toBe(metaPolicy(SOME).replace("worker-src 'self'", "worker-src 'self' blob:"));
  });
});

describe("headersFile", () => {
  it("says to a host what the headers are", () => {
    expect(readHeadersFile(headersFile(SOME))).toEqual(headersFor(SOME));
  });

  it("keeps its lines below what hosts accept", () => {
    const lines = headersFile(SOME).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
  });
});

describe("readHeadersFile", () => {
  it("takes what holds for every address", () => {
    const text = "/a\n  X-A: no\n\n/*\n  X-B: yes: 1 \n  X-C: also\n/c/*\n  X-D: no\n";
    expect(readHeadersFile(text)).toEqual({ "X-B": "yes: 1", "X-C": "also" });
  });
});
