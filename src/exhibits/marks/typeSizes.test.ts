import { expect, test } from "vitest";
import { LABEL, SMALL, TEXT, VALUE } from "./looks";
import sheet from "./marks.module.css?raw";

test.each([
  [".strong", LABEL, 600],
  [".value", VALUE, 600],
  [".plain", TEXT, undefined],
  [".small", SMALL, undefined],
])("%s is %d px in the style sheet too", (name, size, weight) => {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = ""]) =>
    selector
      .replace(/\/\*.*?\*\//gs, "")
      .split(",")
      .some((one) => one.trim() === name),
  );
  const last = (property: string) =>
    rules.flatMap(([, , body = ""]) => new RegExp(`${property}: ([\\d.]+)`).exec(body)?.[1] ?? []).at(-1);
  expect(Number(last("font-size"))).toBe(size);
  expect(last("font-weight")).toBe(weight === undefined ? undefined : String(weight));
});
