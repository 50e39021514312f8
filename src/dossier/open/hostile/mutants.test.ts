/** Hostile files: three hundred mutants of our own dossier, the same each time, and what holds for all. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it, test, vi } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { LIST_NAMES } from "../../format/lists";
import { edited } from "../../test/acceptedAnswer";
import { problemsOf } from "../../test/testDossier";
import { type Accepted, acceptDossier } from "../acceptDossier";
import { placesOf } from "../placesOf";
import { recordPlace } from "../rejectedRecords";

const TEXT = readFileSync(new URL("../../../../public/data/dossier.json", import.meta.url), "utf8");
const FILE: unknown = JSON.parse(TEXT);
const PATHS = pathsIn(FILE, "");
const SEEDED = { seed: 2017_2024, numRuns: 300 };

/** The header, the records and their fields as often as all that is inside of them. */
const path = fc.oneof(
  fc.constantFrom(...PATHS),
  fc.constantFrom(...PATHS.filter((at) => at.split("/").length <= 4)),
  fc.constantFrom(...PATHS.filter((at) => at.split("/").length <= 2)),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -0,
    1e300,
    2 ** 53,
    "",
    "x",
    "2020-02-30",
    "__proto__",
    "{x}",
    [],
    {},
  ),
  fc.constantFrom(...PATHS).map((from) => valueAt(FILE, from)),
);
/** A change of what the file means. */
const change = fc.oneof(
  fc.record({ kind: fc.constant("delete" as const), path }),
  fc.record({ kind: fc.constant("retype" as const), path, value }),
  fc.record({ kind: fc.constant("nest" as const), path, levels: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("swap" as const), path, with: path }),
  fc.record({ kind: fc.constant("duplicate" as const), path }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
/** A change of how it is written. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant("truncate" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant("flip" as const),
    bits: fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("double" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

const mutant = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes) => bytesOf(changes.reduce(changed, FILE))),
  },
  { weight: 1, arbitrary: damage.map((done) => damaged(new TextEncoder().encode(TEXT), done)) },
);

it("answers each mutant, and accounts for every record of what it accepts", () => {
  const answers = new Map<string, number>();
  fc.assert(
    fc.property(mutant, (bytes) => {
      const reading = vi.spyOn(JSON, "parse");
      const found = acceptDossier(bytes, FORMATS);
      // Once; and the names of fields that are written with escapes, of which a mutant has few.
      expect(reading.mock.calls.filter(([text]) => String(text).length > 1000).length).toBeLessThanOrEqual(1);
      reading.mockRestore();
      const kind = found.refusal?.kind ?? (found.problems.length > 0 ? "in part" : "whole");
      answers.set(kind, (answers.get(kind) ?? 0) + 1);
      if (found.refusal === null) accountsForAll(found, new TextDecoder().decode(bytes));
      else
        expect(found.problems.length > 0).toBe(
          ["header", "none-left", "not-an-object"].includes(found.refusal.kind),
        );
    }),
    SEEDED,
  );
  // None of these answers is rare, or the mutants would say little.
  for (const kind of ["whole", "in part", "header", "not-json"]) {
    expect(answers.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(10);
  }
});

test("any bytes have an answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.string(), fc.json()), (file) => {
      expect(acceptDossier(file, FORMATS).refusal?.kind).toBeTypeOf("string");
    }),
    { ...SEEDED, numRuns: 1_000 },
  );
});

test("our own file is accepted whole", () => {
  expect(acceptDossier(TEXT, FORMATS)).toMatchObject({ refusal: null, problems: [], leftOut: [] });
});

function accountsForAll({ dossier, problems, leftOut }: Accepted, text: string): void {
  const json: unknown = JSON.parse(text);
  const named = new Set(problems.map((problem) => recordKey(problem.path)));
  for (const problem of problems) {
    const key = recordKey(problem.path);
    expect(key === "/speaker" || valueAt(json, key) !== undefined).toBe(true);
    if (problem.because !== null) expect(named).toContain(problem.because);
    if (problem.expected !== "each field once")
      expect(placesOf(text, [problem.path]).get(problem.path)).toEqual({
        line: problem.line,
        column: problem.column,
      });
  }
  const out = leftOut.map(({ list, index }) => `/${list}/${index}`);
  expect(new Set(out)).toEqual(new Set([...named].filter((key) => key !== "/speaker")));
  for (const list of LIST_NAMES) {
    const records = dossier[list];
    const kept = "size" in records ? records.size : records.length;
    const lost = leftOut.filter((record) => record.list === list).length;
    const all = valueAt(json, `/${list}`);
    // A kind that is named by events and stands in no list is there all the same.
    if (list === "kinds") expect(kept + lost).toBeGreaterThanOrEqual(Array.isArray(all) ? all.length : 0);
    else expect(kept + lost).toBe(Array.isArray(all) ? all.length : 0);
  }
  // What is left is a dossier by the strict rules too.
  const sound = [...out].reverse().reduce((file, key) => edited(file, key, undefined), json);
  const rest = named.has("/speaker") ? edited(sound, "/speaker", undefined) : sound;
  expect(problemsOf(rest)).toEqual([]);
}

function recordKey(at: string): string {
  const place = recordPlace(at);
  return place ? `/${place.list}/${place.index}` : `/${at.split("/")[1]}`;
}

function pathsIn(inside: unknown, at: string): readonly string[] {
  const entries = typeof inside === "object" && inside !== null ? Object.entries(inside) : [];
  return entries.flatMap(([key, item]) => [`${at}/${key}`, ...pathsIn(item, `${at}/${key}`)]);
}

function valueAt(inside: unknown, at: string): unknown {
  return at
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (holder, key) =>
        typeof holder === "object" && holder !== null ? new Map(Object.entries(holder)).get(key) : undefined,
      inside,
    );
}

function changed(file: unknown, done: Change): unknown {
  const found = valueAt(file, done.path);
  if (found === undefined) return file;
  switch (done.kind) {
    case "delete":
      return edited(file, done.path, undefined);
    case "retype":
      return edited(file, done.path, done.value);
    case "nest":
      return edited(
        file,
        done.path,
        Array.from({ length: done.levels }).reduce((inside) => [inside], found),
      );
    case "swap":
      return edited(edited(file, done.path, valueAt(file, done.with)), done.with, found);
    case "duplicate": {
      const holder = done.path.slice(0, done.path.lastIndexOf("/"));
      const items = valueAt(file, holder);
      return Array.isArray(items)
        ? edited(file, holder, [...items, found])
        : edited(file, `${done.path}-2`, found);
    }
  }
}

function bytesOf(file: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(file));
}

function damaged(bytes: Uint8Array, done: Damage): Uint8Array {
  switch (done.kind) {
    case "truncate":
      return bytes.slice(0, Math.floor(done.at * bytes.length));
    case "flip": {
      const flipped = bytes.slice();
      for (const [at, bit] of done.bits)
        flipped[at % bytes.length] = (flipped[at % bytes.length] ?? 0) ^ (1 << bit);
      return flipped;
    }
    case "double": {
      const at = done.at % bytes.length;
      return Uint8Array.from([...bytes.subarray(0, at + done.length), ...bytes.subarray(at)]);
    }
  }
}
