import fc from "fast-check";
import { expect, test } from "vitest";
import { isCharacter, keyNames } from "./keyNames";

const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const pressed = (key: string, code: string, shiftKey = false) => ({ ...PLAIN, key, code, shiftKey });

test.each([
  ["a letter", pressed("b", "KeyB"), ["b"]],
  ["a capital", pressed("B", "KeyB", true), ["b"]],
  ["a letter elsewhere on a French keyboard", pressed("a", "KeyQ"), ["a"]],
  ["a letter elsewhere on a Dvorak keyboard", pressed("n", "KeyL"), ["n"]],
  ["a letter of a Russian keyboard", pressed("и", "KeyB"), ["и", "b"]],
  ["a capital of a Greek keyboard", pressed("Β", "KeyB", true), ["β", "b"]],
  ["a letter while an input method is on", pressed("Process", "KeyB"), ["Process", "b"]],
  ["a dotless letter", pressed("ı", "KeyI"), ["ı", "i"]],
  ["the period of a clicker on a Russian layout", pressed("ю", "Period"), ["ю", "."]],
  ["a sign above the period", pressed(">", "Period", true), [">"]],
  ["a question mark", pressed("?", "Slash", true), ["?"]],
  ["a question mark of a German keyboard", pressed("?", "Minus", true), ["?"]],
  ["a slash of a German keyboard", pressed("/", "Digit7", true), ["/"]],
  ["a digit of a French keyboard", pressed("&", "Digit1"), ["&", "1"]],
  ["a digit with Shift of a French keyboard", pressed("1", "Digit1", true), ["1"]],
  ["the period of a clicker on a French layout", pressed(":", "Period"), [":", "."]],
  ["the period of a Dvorak keyboard", pressed(".", "KeyE"), ["."]],
  ["Space", pressed(" ", "Space"), ["Space"]],
  ["Shift and Space", pressed(" ", "Space", true), ["Shift+Space", "Space"]],
  ["a clicker's start button", pressed("F5", "F5", true), ["Shift+F5", "F5"]],
  ["a clicker on a phone, which names no place", pressed("PageDown", ""), ["PageDown"]],
])("%s", (_, event, names) => {
  expect(keyNames(event)).toEqual(names);
});

test.each(["ctrlKey", "metaKey", "altKey"])("with %s it is the browser's", (modifier) => {
  expect(keyNames({ ...pressed("f", "KeyF"), [modifier]: true })).toEqual([]);
});

test("every key without a modifier has a name, and none twice", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), fc.boolean(), (key, code, shift) => {
      const names = keyNames(pressed(key, code, shift));
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test.each([
  ["b", true],
  ["?", true],
  ["7", true],
  ["Space", false],
  ["PageDown", false],
])("whether “%s” is one letter, digit or sign: %s", (name, is) => {
  expect(isCharacter(name)).toBe(is);
});
