import fc from "fast-check";
import { expect, it } from "vitest";
import { evidenceHrefs, hrefOf } from "./address";
import { GUIDES, PLAIN_VIEW, SORTS, THEMES, type View } from "./view";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}(:[1-9][0-9]{0,3})?$/);
const anyView: fc.Arbitrary<View> = fc.record({
  filters: fc.record({
    year: fc.array(id),
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
  guide: fc.option(fc.constantFrom(...GUIDES)),
  presenter: fc.option(id),
  embed: fc.option(id),
  dossier: fc.option(fc.constantFrom("data/evidence=.json", "/a/b.json?c=d&e", "about:opened")),
});

it("the addresses of evidence are those of the view with it open", () => {
  fc.assert(
    fc.property(anyView, id, (view, evidence) => {
      expect(evidenceHrefs(view)(evidence)).toBe(hrefOf({ ...view, evidence }));
    }),
  );
});

it("a view that asks for nothing has an address of its own", () => {
  expect(hrefOf(PLAIN_VIEW)).toBe("?");
  expect(evidenceHrefs(PLAIN_VIEW)("x")).toBe("?evidence=x");
});
