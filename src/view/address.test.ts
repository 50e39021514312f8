import fc from "fast-check";
import { expect, it } from "vitest";
import { spanText } from "../dossier/query/spans";
import { hrefOf, load, queryOf } from "./address";
import { GUIDES, PLAIN_VIEW, SORTS, THEMES, type View } from "./view";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}(:[1-9][0-9]{0,3})?$/);
const number = fc.integer({ min: 1, max: 9999 });
const year = fc.oneof(
  id,
  fc.tuple(number, number).map(([from, to]) => spanText({ from, to })),
);
const anyView: fc.Arbitrary<View> = fc.record({
  filters: fc.record({
    year: fc.array(year),
    person: fc.array(id),
    source: fc.array(id),
    kind: fc.array(id),
    org: fc.array(id),
    q: fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("evidence=", "&evidence=x", "?evidence=", "\0"),
    ),
  }),
  sort: fc.constantFrom(...SORTS),
  evidence: fc.option(id),
  theme: fc.option(fc.constantFrom(...THEMES)),
  slide: fc.option(id),
  slides: fc.array(id),
  by: fc.option(fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constant("&evidence=x"))),
  guide: fc.option(fc.constantFrom(...GUIDES)),
  presenter: fc.option(id),
  embed: fc.option(id),
  dossier: fc.option(fc.constantFrom("data/evidence=.json", "/a/b.json?c=d&e", "about:opened")),
});

it("what a view writes is read back as the same", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { filters, ...rest } = view;
      const asked = load(hrefOf(view));
      expect({ ...asked, sort: asked.sort ?? PLAIN_VIEW.sort }).toEqual({ ...filters, ...rest });
    }),
  );
});

it("years from one to another are one value", () => {
  const filters = { ...PLAIN_VIEW.filters, year: ["1999", "2003..2011"] };
  expect(hrefOf({ ...PLAIN_VIEW, filters })).toBe("?year=1999,2003..2011");
  expect(load("?year=2003..2011&year=1999").year).toEqual(["2003..2011", "1999"]);
});

it("a view that asks for nothing has an address of its own", () => {
  expect(hrefOf(PLAIN_VIEW)).toBe("?");
  expect(hrefOf({ ...PLAIN_VIEW, evidence: "x" })).toBe("?evidence=x");
});

it("keeps the keys of others, and stays legible", () => {
  const before = "?utm_source=a%26b&year=2017&q=x";
  const asked = { ...load(before), q: "li qiang", evidence: "cnn-2024:3", person: ["a~b", "c"] };
  expect(queryOf(asked, before)).toBe(
    "?year=2017&person=a~b,c&q=li+qiang&evidence=cnn-2024:3&utm_source=a%26b",
  );
});
