import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "./jsonScan";

describe("scanJson", () => {
  it.each([
    ["", 0],
    [" ", 1],
    ["{", 1],
    ["[1", 2],
    ["[1,", 3],
    ["[1,]", 3],
    ["[,1]", 1],
    ["[1 2]", 3],
    ["[1}", 2],
    ["1 2", 2],
    ["{a:1}", 1],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['{"a":1,}', 7],
    ['{"a":1 "b":2}', 7],
    ['{"a":1]', 6],
    ["01", 1],
    ["-", 1],
    ["-a", 1],
    ["+1", 0],
    [".5", 0],
    ["1.", 2],
    ["1.e5", 2],
    ["1e", 2],
    ["1e+", 3],
    ["0x10", 1],
    ["NaN", 0],
    ["Infinity", 0],
    ["-Infinity", 1],
    ["undefined", 0],
    ["tru", 3],
    ["trve", 2],
    ["nulls", 4],
    ["True", 0],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"\\x"', 2],
    ['"\\u12g4"', 5],
    ['"\\', 2],
    ["// note\n1", 0],
    ["1 /* note */", 2],
    ["\ufeff1", 0],
    ["\u00a01", 0],
    ["<!doctype html>", 0],
  ])("names the character that cannot stand: %j at %i", (text, at) => {
    expect(scanJson(text)).toBe(at);
  });

  it("takes what JSON.parse takes, and nothing else", () => {
    const piece = fc.oneof(
      fc.constantFrom(..."[]{},:\"\\ \n-+.eE0179'/", '"a"', '"a":', "true", "null", "\\u00", "[]", "{}"),
      fc.string({ maxLength: 2 }),
    );
    const pieces = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.oneof(pieces, fc.json(), broken()), agrees), { numRuns: 6_000 });
  });

  it("names the end of the longest beginning that could still become JSON", () => {
    fc.assert(
      fc.property(broken(), (text) => {
        const at = scanJson(text) ?? text.length;
        expect(scanJson(text.slice(0, at)) ?? at).toBe(at);
        expect(scanJson(text.slice(0, at + 1)) ?? at).toBe(at);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells of every value, key, list and object", () => {
    const text = ' {"a": [1, {}], "\\u0062": "x"}';
    const told: string[] = [];
    scanJson(text, {
      value: (at) => told.push(`value ${at}`),
      open: (isList) => told.push(isList ? "list" : "object"),
      close: () => told.push("close"),
      key: (from, to) => told.push(text.slice(from, to)),
    });
    expect(told.join(" ")).toBe(
      'value 1 object "a" value 7 list value 8 value 11 object close close "\\u0062" value 26 close',
    );
  });

  /** JSON with a few characters taken out, put in or doubled. */
  function broken() {
    const change = fc.record({
      at: fc.nat(200),
      takes: fc.nat(2),
      puts: fc.constantFrom("", ",", '"', "}", "]", "\\", "0", ":", "\n", "e"),
    });
    return fc.tuple(fc.json(), fc.array(change, { maxLength: 2 })).map(([json, changes]) =>
      changes.reduce((text, { at, takes, puts }) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + puts + text.slice(from + takes);
      }, json),
    );
  }

  function agrees(text: string): void {
    let parses = true;
    try {
      JSON.parse(text);
    } catch {
      parses = false;
    }
    expect([text, scanJson(text) === null]).toEqual([text, parses]);
  }
});
