import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import {
  citation,
  derivedFigure,
  dossierFile,
  event,
  exhibit,
  figure,
  forecast,
  outcome,
  quantity,
  source,
  without,
} from "../test/testDossier";
import { Quantity } from "./quantity";
import { Citation, CitedFigure, DerivedFigure, dossierSchema, RECORDS } from "./schema";

const DATA = new URL("../../../public/data/", import.meta.url);
const FILE = fileURLToPath(new URL("dossier.schema.json", DATA));

const anyExhibit = v.union(FORMATS.map(({ schema }) => schema));
const wholeSchema = dossierSchema(anyExhibit);
const { $schema, ...rest } = toJsonSchema(wholeSchema, {
  target: "draft-2020-12",
  typeMode: "input",
  // Dates and units have a grammar that JSON Schema cannot say; `parse.ts` holds them to it.
  errorMode: "ignore",
  definitions: {
    source: RECORDS.sources,
    person: RECORDS.people,
    organization: RECORDS.organizations,
    quantity: Quantity,
    citation: Citation,
    citedFigure: CitedFigure,
    derivedFigure: DerivedFigure,
    event: RECORDS.events,
    comparison: RECORDS.comparisons,
    forecast: RECORDS.forecasts,
    exhibit: anyExhibit,
  },
});
const TEXT = `${JSON.stringify(
  {
    $schema,
    title: "Dossier",
    description:
      "What news articles say in numbers, and where they say it: the content of dossier.json. In a text, but not in a title or name, {figure-id} stands for the value of a figure, in words; {{ and }} are braces of the text itself. What a citation quotes, asPrinted with before and after, is at most 8 words.",
    ...rest,
  },
  null,
  2,
)}\n`;
const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(JSON.parse(TEXT));
/** Where a value is not as the schema has it. */
const misfits = (value: unknown) => (validate(value) ? [] : validate.errors);
const COMMITTED = readFileSync(new URL("dossier.json", DATA), "utf8");

describe("dossier.schema.json", () => {
  it("says what the schema in code says; `npm run schema` writes it", async () => {
    await expect(TEXT).toMatchFileSnapshot(FILE);
  });

  it("accepts the committed dossier, which names it", () => {
    const dossier = JSON.parse(COMMITTED);
    expect(misfits(dossier)).toEqual([]);
    expect(dossier.$schema).toBe("./dossier.schema.json");
  });

  it("accepts the smallest dossier, with and without $schema", () => {
    expect(misfits(dossierFile())).toEqual([]);
    expect(misfits(dossierFile({ $schema: "./dossier.schema.json" }))).toEqual([]);
  });

  it("lets out what has a default", () => {
    const open = { verdict: "open", text: "Too early to tell" };
    const exhibits = [exhibit({ form: "bars", figures: ["rolls"] })];
    expect(misfits(dossierFile({ exhibits, forecasts: [forecast({ outcome: open })] }))).toEqual([]);
  });

  it.each<[string, object]>([
    ["another version", { version: 2 }],
    ["an unknown field", { places: [] }],
    ["a field that is missing", { figures: [without(figure(), "label")] }],
    ["no source", { sources: [] }],
    ["no exhibit", { exhibits: [] }],
    ["an uncited figure", { figures: [figure({ citations: [] })] }],
    ["a figure without its wording", { figures: [figure({ citations: [citation()] })] }],
    ["a figure that is typed and derived", { figures: [{ ...figure(), ...derivedFigure() }] }],
    ["an uncited event", { events: [event({ citations: [] })] }],
    [
      "a settled forecast without a citation",
      { forecasts: [forecast({ outcome: outcome({ citations: [] }) })] },
    ],
    ["paragraph 0", { events: [event({ citations: [citation({ paragraph: 0 })] })] }],
    ["half a paragraph", { events: [event({ citations: [citation({ paragraph: 1.5 })] })] }],
    ["a value in quotes", { figures: [figure({ quantity: quantity({ value: "3" }) })] }],
    ["an unknown bound", { figures: [figure({ quantity: quantity({ bound: "over" }) })] }],
    ["a kind without a name", { kinds: [{ id: "sales" }] }],
    ["an unknown form", { exhibits: [exhibit({ form: "pie" })] }],
    ["an address that is none of the web", { sources: [source({ url: "javascript:alert(1)" })] }],
    ["an empty text", { title: " " }],
  ])("refuses %s", (_, fields) => {
    expect(misfits(dossierFile(fields))).not.toEqual([]);
  });

  it("refuses nothing that the schema in code accepts", () => {
    const places = placesIn(JSON.parse(COMMITTED));
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(...places).map((place) => at(JSON.parse(COMMITTED), place)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, other) => {
        const changed = put(JSON.parse(COMMITTED), place, other);
        if (v.is(wholeSchema, changed)) expect(misfits(changed)).toEqual([]);
      }),
    );
  });
});

type Place = readonly string[];

const childrenOf = (value: unknown) =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

function placesIn(value: unknown, here: Place = []): readonly Place[] {
  return childrenOf(value).flatMap(([key, child]) => [[...here, key], ...placesIn(child, [...here, key])]);
}

function at(value: unknown, [key, ...more]: Place): unknown {
  return key === undefined ? value : at(new Map(childrenOf(value)).get(key), more);
}

function put(value: unknown, [key, ...more]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const entries = childrenOf(value).map(([name, child]) => [
    name,
    name === key ? put(child, more, other) : child,
  ]);
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}
