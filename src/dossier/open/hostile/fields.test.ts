/** Hostile files: each field of each record missing, null, of a wrong type, or beside one too many. */
import { describe, expect, it } from "vitest";
import { answerTo, edited, fullFile } from "../../test/acceptedAnswer";

const file = fullFile();

/** Records that have every field, and that no other refers to. */
const RECORDS = [
  "/sources/1",
  "/people/1",
  "/organizations/1",
  "/figures/1",
  "/figures/2",
  "/events/1",
  "/comparisons/0",
  "/forecasts/0",
  ...[0, 1, 2, 3, 4].map((at) => `/exhibits/${at}`),
];

/** By the names of fields, which mean the same wherever they stand; `basis` is optional in three records of four. */
const OPTIONAL =
  /\/(publishedTime|publishedNote|author|authorNote|note|short|ticker|subject|detail|whenNote|change|attributedTo|before|after|place|count|subtitle|notes|speaker|caveats|questions|yardstick|context|kinds|\$schema)$|\/roles\/0\/when$|\/(figures|forecasts)\/\d\/basis$|\/panels\/0\/title$|\/events\/1\/citations\/0\/asPrinted$|\/exhibits\/0\/events$/;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function valuesIn(value: unknown, path: string): readonly (readonly [path: string, value: unknown])[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [[path, value], ...inside.flatMap(([key, item]) => valuesIn(item, `${path}/${key}`))];
}

const ALL = valuesIn(file, "");
const inRecords = ALL.filter(([path]) => RECORDS.some((record) => path.startsWith(`${record}/`)));
const inHeader = ALL.filter(([path]) => /^\/[$\w]+$|^\/speaker\//.test(path));

const changed = (path: string, value: unknown) => answerTo({ ...Object(edited(file, path, value)) });

/** A value of another type. */
function wrong(value: unknown): unknown {
  if (typeof value === "object") return "x";
  return typeof value === "string" ? 7 : String(value);
}

describe.each([
  ["a record keeps that record out", "accepted", inRecords],
  ["the header refuses the file", "refused: header", inHeader],
])("a mistake in a field of %s", (_, answer, fields) => {
  const found = (change: (path: string, value: unknown) => string) =>
    Object.fromEntries(fields.map(([path, value]) => [path, change(path, value)]));
  const expected = Object.fromEntries(fields.map(([path]) => [path, `${answer} ${path}`]));

  it("is null", () => {
    expect(found((path) => changed(path, null))).toEqual(expected);
  });

  it("is a wrong type", () => {
    expect(found((path, value) => changed(path, wrong(value)))).toEqual(expected);
  });

  it("is a field that is missing, unless it is optional", () => {
    for (const [path] of fields) {
      // An item of a list is no field; without these the record is taken for another kind of it.
      if (/\/\d+$|^\/figures\/1\/derived$|^\/exhibits\/2\/panels$|^\/exhibits\/3\/groups$/.test(path))
        continue;
      expect([path, changed(path, undefined)]).toEqual([
        path,
        OPTIONAL.test(path) ? "accepted" : `${answer} ${path}`,
      ]);
    }
  });
});

it("a field that is not known keeps its record out", () => {
  const holders = ALL.filter(([path, value]) => isObject(value) && RECORDS.some((at) => path.startsWith(at)));
  expect(holders.length).toBeGreaterThan(20);
  for (const [path] of holders) expect(changed(`${path}/extra`, 1)).toBe(`accepted ${path}/extra`);
});

it.each(["", "/speaker", "/speaker/questions/0"])("one in the header refuses the file: %s", (path) => {
  expect(changed(`${path}/extra`, "x")).toBe(`refused: header ${path}/extra`);
});

it("a record that is no object is left out", () => {
  for (const path of ["/sources/2", "/people/2", "/figures/3", "/events/2", "/forecasts/2", "/exhibits/7"])
    for (const value of [null, 7, "x", [], [[]]]) expect(changed(path, value)).toBe(`accepted ${path}`);
});
