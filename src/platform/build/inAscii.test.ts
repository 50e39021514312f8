import fc from "fast-check";
import { expect, it } from "vitest";
import { inAscii } from "./inAscii.ts";

it.each([
  ["<p title='“a”'>Tesla’s 😀</p>", "<p title='&#8220;a&#8221;'>Tesla&#8217;s &#128512;</p>"],
  [
    "<style media=print>a::after { content: '→b'; }</style>→",
    "<style media=print>a::after { content: '\\2192 b'; }</style>&#8594;",
  ],
  ["<script>say('’', `😀`, /–/u)</script>", "<script>say('\\u2019', `\\ud83d\\ude00`, /\\u2013/u)</script>"],
  [
    '<script type="application/json">{"a":"é"}</script>',
    '<script type="application/json">{"a":"\\u00e9"}</script>',
  ],
  [
    '<script type="text/html" data-id="é"><i>é</i></script>',
    '<script type="text/html" data-id="&#233;"><i>&#233;</i></script>',
  ],
  ['<script data-a=">é" src="a.js"></script>é', '<script data-a=">&#233;" src="a.js"></script>&#233;'],
  ["<scripts>é</scripts><styled>é</styled>", "<scripts>&#233;</scripts><styled>&#233;</styled>"],
  ["plain", "plain"],
])("%s", (page, ascii) => {
  expect(inAscii(page)).toBe(ascii);
});

it("is read as what was written, as code and as JSON", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const json = JSON.stringify(text).replaceAll("<", "\\u003c");
      const [, written = ""] = /^<script>(.*)<\/script>$/s.exec(inAscii(`<script>${json}</script>`)) ?? [];
      expect(written).toMatch(/^\p{ASCII}*$/u);
      expect(JSON.parse(written)).toBe(text);
    }),
  );
});
