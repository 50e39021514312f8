import fc from "fast-check";
import { expect, it } from "vitest";
import { pageName } from "./slug";

it.each([
  ["Musk in China: the figures, then and now", "musk-in-china.html"],
  ["No colon", "no-colon.html"],
  [": the rest", "the-rest.html"],
  ["中国：数据", "中国.html"],
  ["…", "dashboard.html"],
  ["../../etc/passwd: x", "etc-passwd.html"],
])("of %j is %j", (title, name) => {
  expect(pageName(title)).toBe(name);
});

it("is a name that every file system takes, whatever the title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      const name = pageName(title);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.html$/u);
      expect([...name].length).toBeLessThanOrEqual(105);
    }),
  );
});
