import { expect, test } from "vitest";
import { stripScripts } from "./stripScripts.mjs";

test.each([
  "<script>run()</script>",
  '<script type="module" crossorigin src="./assets/index.js"></script>',
  "<SCRIPT async src='x.js'>\n</SCRIPT >",
  '<script type="text/javascript">let a = "<b>";</script>',
  '<script type=importmap>{"imports":{}}</script>',
  '<script data-x="a > b" type="speculationrules">{}</script>',
  '<link rel="modulepreload" href="x.js">',
  '<link rel="preload" href="data.json" as="fetch" crossorigin="anonymous" />',
  "<link as=script href=x.js rel=preload>",
])("without what loads or runs code: %s", (element) => {
  expect(stripScripts(`<p>a</p>${element}<p>b</p>`)).toBe("<p>a</p><p>b</p>");
});

test.each([
  '<script type="application/json" id="dossier">{"a":"<\\/p>"}</script>',
  '<script type="application/json">{"text":"<link rel=modulepreload>"}</script>',
  '<link rel="stylesheet" href="style.css">',
  '<link rel="preload" as="font" href="a.woff2">',
  '<link rel="icon" href="icon.svg">',
  "<!-- <script>gone()</script> -->",
  "<style>p{color:red}</style>",
  '<svg><path d="M0 0"/></svg>',
])("with what does not: %s", (element) => {
  expect(stripScripts(`<p>a</p>${element}<p>b</p>`)).toBe(`<p>a</p>${element}<p>b</p>`);
});
