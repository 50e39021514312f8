import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exhibit } from "../dossier/format/schema";
import { type Filters, NO_FILTERS } from "../dossier/query/facets";
import { anyText } from "../dossier/test/text.arbitrary";
import { fileName } from "./fileName";

const exhibit: Exhibit = { id: "revenue", form: "timeline", title: "Title" };
const nameOf = (filters: Partial<Filters>) => fileName(exhibit, { ...NO_FILTERS, ...filters }, "png");

test("is the exhibit's id with what it is", () => {
  expect(nameOf({})).toBe("revenue.png");
  expect(fileName(exhibit, NO_FILTERS, "slide-png")).toBe("revenue.slide.png");
  expect(fileName(exhibit, NO_FILTERS, "dark-png")).toBe("revenue.dark.png");
  expect(fileName(exhibit, NO_FILTERS, "csv")).toBe("revenue.csv");
});

test("names the filters in force", () => {
  expect(nameOf({ year: ["2024"], person: ["li-qiang"] })).toBe("revenue.2024.li-qiang.png");
  expect(nameOf({ year: ["2017", "2018"], q: " “Full Self-Driving”? " })).toBe(
    "revenue.2017.2018.full-self-driving.png",
  );
  expect(nameOf({ year: ["2003..2011"], kind: ["deal"] })).toBe("revenue.2003-2011.deal.png");
  expect(nameOf({ q: "数据" })).toBe("revenue.数据.png");
  expect(nameOf({ q: "../../etc/passwd" })).toBe("revenue.etc-passwd.png");
  expect(nameOf({ q: "…" })).toBe("revenue.png");
});

test("leaves out what would make it too long", () => {
  const years = Array.from({ length: 30 }, (_, at) => String(2000 + at));
  expect(nameOf({ year: years }).length).toBeLessThan(80);
});

test("whatever is searched for, holds nothing that a folder or a shell would take for its own", () => {
  fc.assert(
    fc.property(anyText, (q) => {
      const name = nameOf({ q });
      expect(name).toMatch(/^revenue(\.[\p{L}\p{M}\p{N}-]+)?\.png$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(155);
    }),
  );
});
