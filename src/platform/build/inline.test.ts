import { describe, expect, it } from "vitest";
import { inlineHashes, withPolicy } from "./inline.ts";

/** `printf %s a | openssl dgst -sha256 -binary | base64`, and the same of "b". */
const A = "sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=";
const B = "sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=";

describe("inlineHashes", () => {
  it.each([
    ["<style>a</style>", [A], []],
    ["<style media='print'>a</style><style>b</style><style>a</style>", [A, B], []],
    ["<script>a</script>", [], [A]],
    ['<SCRIPT type="module" data-x="a>b">b</SCRIPT >', [], [B]],
    ['<script type="module" src="a.js"></script>', [], []],
    ['<script id="x" type="application/json">{"a":"<style>b</style>"}</script>', [], []],
    ['<script type="text/html" data-x="y"><style>b</style></script>', [], []],
    ["<styles>a</styles><noscript>a</noscript>", [], []],
  ])("finds in %s its styles and scripts", (html, styleHashes, scriptHashes) => {
    expect(inlineHashes(html)).toEqual({ styleHashes, scriptHashes });
  });

  it("counts a line end as the browser does", () => {
    expect(inlineHashes("<style>a\r\nb\r</style>")).toEqual(inlineHashes("<style>a\nb\n</style>"));
  });
});

describe("withPolicy", () => {
  it("comes before all that it rules, and after the encoding", () => {
    const html = '<head>\n<meta charset="utf-8" />\n<title>T</title><style>a</style></head>';
    expect(withPolicy(html)).toMatch(
      /^<head>\n<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="[^"]*"\s*>\n<title>/,
    );
    expect(withPolicy(html)).toContain(`style-src 'self' '${A}'`);
  });

  it("comes first if the head names no encoding", () => {
    expect(withPolicy("<head><title>T</title></head>")).toMatch(/^<head>\s*<meta http-equiv="Content/);
  });

  it("asks for a head", () => {
    expect(() => withPolicy("<header>T</header>")).toThrow("no <head>");
  });
});
