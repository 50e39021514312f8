import { expect, test } from "vitest";

const sheets = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });

test("no selector asks what is in the page: the browser would look through all of it at each change", () => {
  const asked = Object.entries(sheets).filter(([, sheet]) =>
    /(?:^|[\s,])(?::root|html|body)[^\s,{]*:has\(/m.test(sheet),
  );
  expect(Object.keys(sheets).length).toBeGreaterThan(40);
  expect(asked.map(([file]) => file)).toEqual([]);
});
