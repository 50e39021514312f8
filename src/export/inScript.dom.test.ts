import { expect, test } from "vitest";
import { codeInScript, htmlInScript, jsonInScript } from "./inScript";

const TEXTS = ["</script>", "</SCRIPT >", "<!--<script>", "a < b", "<\\/script>"];

test.each(TEXTS)("%s ends no script, and is the same once it is read", (text) => {
  const [json, code] = [jsonInScript({ text }), codeInScript(`"${text}"`)];
  for (const inside of [json, code]) expect(inside).not.toMatch(/<\/script|<!--/i);
  expect(JSON.parse(json)).toEqual({ text });
  expect(new Function(`return ${code}`)()).toBe(new Function(`return "${text}"`)());
});

test.each(TEXTS)("as HTML %s ends no script either", (text) => {
  const place = document.createElement("div");
  place.append(Object.assign(document.createElement("a"), { title: text, textContent: text }));
  const html = htmlInScript(place.innerHTML);
  expect(html).not.toMatch(/<\/?script/i);
  const read = document.createElement("div");
  read.innerHTML = html;
  const link = read.querySelector("a");
  expect([link?.title, link?.textContent]).toEqual([text, text]);
});
