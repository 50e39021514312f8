/** Hostile files: mutants of our own dossier, the same each time, and what holds for all. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { LIST_NAMES } from "../../format/lists";
import { edited } from "../../test/acceptedAnswer";
import { problemsOf } from "../../test/testDossier";
import { type Accepted, acceptDossier } from "../acceptDossier";
import { placesOf } from "../placesOf";
import { dossierOf } from "../readDossier";
import { recordPlace } from "../rejectedRecords";

const TEXT = readFileSync(new URL("../../../../public/data/dossier.json", import.meta.url), "utf8");
const FILE: unknown = JSON.parse(TEXT);
const PATHS = pathsIn(FILE, "");
/** Parts of the header that a dossier can do without. */
const OPTIONAL = ["/speaker", "/remember"];
const SEEDED = { seed: 2017_2024, numRuns: 200 };

/** The header, the records and their fields as often as all that is inside of them. */
const path = fc.oneof(
  fc.constantFrom(...PATHS),
  fc.constantFrom(...PATHS.filter((at) => at.split("/").length <= 4)),
  fc.constantFrom(...PATHS.filter((at) => at.split("/").length <= 2)),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, -0, 1e300, "", "2020-02-30", "__proto__", "{x}", [], {}),
  path.map((from) => valueAt(FILE, from)),
);
/** Other values, and bytes that are flipped or cut. */
const changes = fc.array(fc.tuple(path, value), { minLength: 1, maxLength: 4 });
const damages = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 3 });
const mutant = fc.oneof(
  {
    weight: 3,
    arbitrary: changes.map((all) =>
      utf8(JSON.stringify(all.reduce((file, [at, put]) => edited(file, at, put), FILE))),
    ),
  },
  {
    weight: 1,
    arbitrary: damages.map((all) => {
      const bytes = utf8(TEXT);
      for (const [at, bit] of all)
        bytes.set([(bytes[at % bytes.length] ?? 0) ^ (1 << bit)], at % bytes.length);
      return bytes;
    }),
  },
);

it("answers each mutant, and accounts for every record of what it accepts, also where it is made again", () => {
  const answers = new Map<string, number>();
  fc.assert(
    fc.property(mutant, (bytes) => {
      const found = acceptDossier(bytes, FORMATS);
      const kind = found.refusal?.kind ?? (found.problems.length > 0 ? "in part" : "whole");
      answers.set(kind, (answers.get(kind) ?? 0) + 1);
      if (found.refusal !== null) return;
      accountsForAll(found, new TextDecoder().decode(bytes));
      expect(dossierOf(bytes, { ...found, ...found.dossier })).toEqual(found.dossier);
    }),
    SEEDED,
  );
  // None of these answers is rare, or the mutants would say little.
  for (const kind of ["whole", "in part", "header", "not-json"])
    expect(answers.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(5);
});

test("any bytes have an answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.string(), fc.json()), (file) => {
      expect(acceptDossier(file, FORMATS).refusal?.kind).toBeTypeOf("string");
    }),
    { ...SEEDED, numRuns: 1_000 },
  );
});

function accountsForAll({ dossier, problems, leftOut }: Accepted, text: string): void {
  const json: unknown = JSON.parse(text);
  const named = new Set(problems.map((problem) => recordKey(problem.path)));
  for (const { path: at, line, column, because, cause } of problems) {
    if (because !== null) expect(named).toContain(because);
    if (cause.code !== "field-again") expect(placesOf(text, [at]).get(at)).toEqual({ line, column });
  }
  const out = leftOut.map(({ list, index }) => `/${list}/${index}`);
  expect(new Set(out)).toEqual(new Set([...named].filter((key) => !OPTIONAL.includes(key))));
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
  const whole = OPTIONAL.filter((key) => named.has(key)).reduce(
    (file, key) => edited(file, key, undefined),
    sound,
  );
  expect(problemsOf(whole)).toEqual([]);
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
  const [key, ...more] = at.split("/").slice(1);
  if (key === undefined || typeof inside !== "object" || inside === null) return inside;
  const next = new Map(Object.entries(inside)).get(key);
  return more.length > 0 ? valueAt(next, `/${more.join("/")}`) : next;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
