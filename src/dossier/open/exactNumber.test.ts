import fc from "fast-check";
import { expect, test } from "vitest";
import { isKeptExactly } from "./exactNumber";

test.each([
  "0",
  "-0",
  "0.0",
  "1",
  "-32",
  "2.4",
  "0.1",
  "1e3",
  "1E+3",
  "2.50",
  "1e-7",
  "123456789012345",
  "0.000001234567890123",
  "9007199254740992",
  "9007199254740991",
  "0.30000000000000004",
  "1.7976931348623157e308",
  "5e-324",
  "100000000000000000000",
])("%s is kept", (literal) => {
  expect(isKeptExactly(literal)).toBe(true);
});

test.each([
  "9007199254740993",
  "0.1000000000000000055",
  "1e400",
  "-1e400",
  "1e-400",
  "123456789012345678",
  "0.12345678901234567890",
  "1.0000000000000000001",
  "1e99999999999999999999",
])("%s is not", (literal) => {
  expect(isKeptExactly(literal)).toBe(false);
});

test("keeps what a computer itself writes, in any of its forms", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(isKeptExactly(JSON.stringify(value))).toBe(true);
      expect(isKeptExactly(value.toExponential())).toBe(true);
    }),
  );
});

test("keeps any number of up to 15 digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      fc.nat(20),
      (digits, places) => {
        expect(isKeptExactly(`${digits}e-${places}`)).toBe(true);
      },
    ),
  );
});
