import { expect, test } from "vitest";
import { codeInScript, jsonInScript } from "./inScript";

const TEXTS = ["</script>", "</SCRIPT >", "<!--<script>", "a < b", "<\\/script>"];

test.each(TEXTS)("%s ends no script, and is the same once it is read", (text) => {
  const [json, code] = [jsonInScript({ text }), codeInScript(`"${text}"`)];
  for (const inside of [json, code]) expect(inside).not.toMatch(/<\/script|<!--/i);
  expect(JSON.parse(json)).toEqual({ text });
  expect(new Function(`return ${code}`)()).toBe(new Function(`return "${text}"`)());
});
