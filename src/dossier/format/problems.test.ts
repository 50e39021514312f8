import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shortJson } from "./foundValue";
import { pointerKeys } from "./pointerKeys";
import { DossierError, pointer } from "./problems";

test("DossierError has a line for each problem", () => {
  const cause = { code: "missing-field", field: "when" } as const;
  const { message, name } = new DossierError([
    { record: null, path: "", cause },
    { record: null, path: "/events/1/when", cause },
  ]);
  expect(message).toBe(
    '/: {"code":"missing-field","field":"when"}\n/events/1/when: {"code":"missing-field","field":"when"}',
  );
  expect(name).toBe("DossierError");
});

describe("pointer", () => {
  it.each([
    [[], ""],
    [["figures", 3, "quantity", "value"], "/figures/3/quantity/value"],
    [["a/b", "c~d", ""], "/a~1b/c~0d/"],
    [["~1"], "/~01"],
  ])("%j is %j", (keys, path) => {
    expect(pointer(...keys)).toBe(path);
  });

  it("can be read back, whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        expect(pointerKeys(pointer(...keys))).toEqual(keys);
      }),
    );
  });
});

test("shortJson is short and on one line, whatever the value", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const text = shortJson(value);
      expect(text.length).toBeLessThanOrEqual(60);
      expect(text).not.toContain("\n");
    }),
  );
});
