import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWebAddress } from "./SafeLink";

describe("isWebAddress", () => {
  it.each([
    "https://example.org",
    "http://example.org",
    "HTTPS://EXAMPLE.ORG/Bread",
    "https://example.org:8080/bread?q=a#:~:text=b%2Dc",
    "https://example.org/@ann",
    "https://example.org/?next=javascript:alert(1)",
    "https://xn--bcher-kva.example/",
    "https://bücher.example/",
    "http://127.0.0.1/",
    "http://[::1]/",
  ])("takes %s", (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "javascript\n:alert(1)",
    "javascript:https://example.org",
    "javascript://example.org/%0Aalert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "ftp://example.org/",
    "mailto:ann@example.org",
    "vbscript:x",
    "view-source:https://example.org",
    "//example.org",
    "\\\\example.org",
    "/bread",
    "?q=a",
    "#a",
    "",
    "example.org",
    "https:example.org",
    "https:/example.org",
    "https:\\\\example.org",
    "https://",
    "https://?",
    "https://exa mple.org",
    "https://example.org:99999",
    " https://example.org",
    "\nhttps://example.org",
    "https://ann@example.org",
    "https://ann:secret@example.org",
    "https://:secret@example.org",
    "https://example.org%2F@evil.example",
    "https://example.org:443@evil.example",
  ])("refuses %j", (address) => {
    expect(isWebAddress(address)).toBe(false);
  });

  it("takes nothing that a browser would not open as a page of a site, without a name or password", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "http",
        "https",
        "HTTPS",
        "javascript",
        "data",
        ":",
        "//",
        "/",
        "\\",
        "@",
        "example.org",
        "ann",
        "?",
      ),
      fc.string({ maxLength: 3 }),
    );
    const address = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
      fc.array(piece, { maxLength: 8 }).map((pieces) => `https://${pieces.join("")}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        if (!isWebAddress(text)) return;
        const { protocol, username, password, host } = new URL(text, "https://base.example");
        expect(["http:", "https:"]).toContain(protocol);
        expect([username, password]).toEqual(["", ""]);
        expect(host).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
