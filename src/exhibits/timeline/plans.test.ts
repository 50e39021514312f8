import { beforeAll, describe, expect, test } from "vitest";
import { at } from "../../dossier/at";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../buildExhibit";
import { loadContents } from "../contents";
import { dossierOf, eventOf, exhibitIn, viewOf } from "../test/testRows";
import { keysOf, sectionPlans, slideColumns } from "./plans";
import { timelineRows } from "./rows";
import { outsideColumns } from "./squares";

beforeAll(loadContents);

const event = (id: string, key = false) => eventOf({ id, key, title: id, when: "2018" });
const rowsOf = (...events: readonly ReturnType<typeof event>[]) =>
  timelineRows(dossierOf({ events }))({ id: "timeline", form: "timeline", title: "Title" });

describe("the events that a slide names", () => {
  const rows = rowsOf(event("a", true), event("b"), event("c", true), event("d"), event("e", true));
  const named = (most: number, matching?: readonly string[]) => {
    const filtered = matching ? { ...rows, matches: (id: string) => matching.includes(id) } : rows;
    const { events } = at(sectionPlans(filtered), 0);
    return keysOf(filtered)(most)(events)
      .map(({ event: { id } }) => id)
      .join("");
  };

  test.each<[number, readonly string[] | undefined, string]>([
    [9, undefined, "ace"],
    [2, undefined, "ac"],
    [1, ["d"], "d"],
    [2, ["d"], "ad"],
    [1, ["d", "e"], "e"],
    [2, ["d", "e"], "de"],
    [9, ["d"], "acde"],
    [2, [], "ac"],
  ])("at most %d, if %j match, are %s", (most, matching, expected) => {
    expect(named(most, matching)).toBe(expected);
  });
});

test("a section with a match has a column before busier ones", () => {
  const days = ["2014-03", "2016-03", "2018-03"].flatMap((month) =>
    [1, 2, 3, 4].map((day) => eventOf({ id: `${month}-${day}`, when: `${month}-0${day}`, key: true })),
  );
  const lone = eventOf({ id: "lone", when: "2021", key: false });
  const rows = timelineRows(dossierOf({ events: [...days, lone] }))({
    id: "timeline",
    form: "timeline",
    title: "Title",
  });
  expect(slideColumns(rows).every(({ episode }) => episode)).toBe(true);
  const columns = slideColumns({ ...rows, matches: (id) => id === "lone" });
  expect(columns.map(({ events }) => events.length)).toEqual([4, 4, 1]);
});

test("the events of sections that have a column, and those outside of them, are all events", () => {
  const rows = timelineRows(realDossier)(exhibitIn(realDossier, "timeline"));
  for (const matches of [
    undefined,
    ...rows.all.map(
      ({ id }) =>
        (other: string) =>
          other === id,
    ),
  ]) {
    const filtered = matches ? { ...rows, matches } : rows;
    const inColumns = slideColumns(filtered).flatMap(({ events }) => events.map(({ event: { id } }) => id));
    const outside = outsideColumns(filtered).map(({ id }) => id);
    expect([...inColumns, ...outside].toSorted()).toEqual(rows.all.map(({ id }) => id).toSorted());
  }
});

test("a slide says how many events are in no column", () => {
  const lone = eventOf({ id: "lone", when: "2010", key: false });
  const busy = [1, 2, 3, 4].map((day) => eventOf({ id: `busy-${day}`, when: `2018-03-0${day}`, key: true }));
  const saidOf = (...events: readonly ReturnType<typeof eventOf>[]) => {
    const file = buildExhibit(dossierOf({ events }), viewOf(), {
      id: "timeline",
      form: "timeline",
      title: "Title",
    }).content({ slide: true }, { width: 853 });
    const shapes = file.kind === "shapes" ? file.shapes : [];
    return shapes.flatMap((shape) => (shape.kind === "text" ? [shape.place.text] : []));
  };
  expect(saidOf(...busy)).toContain("4 events, one square each");
  expect(saidOf(lone, ...busy)).toContain("5 events, one square each; 1 is in no column");
});

describe("under a filter", () => {
  const exhibit = exhibitIn(realDossier, "timeline");
  const kinds = [...realDossier.kinds.keys()];

  test.each(kinds)("a slide and its file name what is left of the kind %s", (kind) => {
    const { drawing, content, matching } = buildExhibit(realDossier, viewOf({ kind: [kind] }), exhibit);
    const left = new Set(matching.map(({ mark }) => mark));
    const ids = drawing({ slide: true }).marks.filter((id) => left.has(id));
    expect(ids.length).toBeGreaterThan(0);
    const file = content({ slide: true }, { width: 853 });
    const shapes = file.kind === "shapes" ? file.shapes : [];
    const named = shapes.filter((shape) => shape.kind === "text" && shape.look === "plain");
    expect(named.some((shape) => shape.kind === "text" && shape.matches)).toBe(true);
    const heads = shapes.flatMap((shape) => (shape.kind === "text" ? [shape.place.text] : []));
    expect(heads.some((text) => /^\d+ of \d+ matching(?:; \d+ named)?$/.test(text))).toBe(true);
  });

  test("the page names them as ever", () => {
    const plain = buildExhibit(realDossier, viewOf(), exhibit).drawing({});
    expect(buildExhibit(realDossier, viewOf({ kind: ["deal"] }), exhibit).drawing({})).toBe(plain);
  });
});
