import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timelineDrawingWords } from "#text";
import type { DossierEvent } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { LAYOUT_WIDTHS } from "../figure/layoutWidths";
import { anyEvents } from "../test/events.arbitrary";
import { type Box, estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { dossierOf, eventOf, exhibitIn, personOf } from "../test/testRows";
import { type Ink, TEXT_SIZES, type TimelineLayout } from "./ink";
import { layOutTimeline } from "./layout";
import { type TimelineRows, timelineRows } from "./rows";

const EXHIBIT: ExhibitOf<"timeline"> = {
  id: "timeline",
  form: "timeline",
  title: "Title",
  person: "person",
};
const rowsOf = (events: readonly DossierEvent[]) =>
  timelineRows(dossierOf({ events, people: [personOf()] }))(EXHIBIT);
const layOut = (rows: TimelineRows, width: number, isSlide = false) =>
  layOutTimeline(rows, width, estimate, isSlide);
const real = timelineRows(realDossier)(exhibitIn(realDossier, "timeline"));

const everyInk = ({ ground, marks }: TimelineLayout): readonly Ink[] => [
  ...ground,
  ...marks.flatMap(({ inks }) => inks),
];
const textsOf = (layout: TimelineLayout): readonly Box[] =>
  everyInk(layout).flatMap((ink) =>
    ink.kind === "text"
      ? [textBox(ink, { size: TEXT_SIZES[ink.look], bold: ink.look === "head", anchor: ink.anchor })]
      : [],
  );
const shapesOf = (layout: TimelineLayout): readonly Box[] =>
  everyInk(layout).flatMap((ink) => {
    if (ink.kind === "dot" || ink.kind === "square") {
      const { x, y, size } = ink;
      return [{ what: ink.kind, left: x - size, right: x + size, top: y - size, bottom: y + size }];
    }
    if (ink.kind === "bar") {
      const { x, y, width, height } = ink;
      return [{ what: ink.kind, left: x, right: x + width, top: y, bottom: y + height }];
    }
    if (ink.kind !== "line") return [];
    const { from, to } = ink;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    return [{ what: "line", left, right, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }];
  });
const dotsOf = (layout: TimelineLayout) => shapesOf(layout).filter(({ what }) => what !== "line");
/** From a duration to its name. */
const linesAcross = (layout: TimelineLayout) =>
  shapesOf(layout).filter(({ what, top, bottom }) => what === "line" && top === bottom);

/** What must hold of every drawing. */
function faultsOf(layout: TimelineLayout): readonly string[] {
  const frame = { left: 0, top: 0, right: layout.width, bottom: layout.height };
  const texts = textsOf(layout);
  const covered = [...dotsOf(layout), ...linesAcross(layout)].flatMap((shape) =>
    overlaps([shape, ...texts]).filter((pair) => pair.startsWith(shape.what)),
  );
  return [
    ...outside(frame, [...texts, ...shapesOf(layout)]).map((what) => `${what} leaves the drawing`),
    ...overlaps(texts),
    ...covered,
  ];
}

const countOf = ({ marks }: TimelineLayout): readonly string[] =>
  marks.flatMap(({ events }) => events.map(({ id }) => id)).sort();

const anyWidth = fc.oneof(fc.constantFrom(...LAYOUT_WIDTHS), fc.integer({ min: 288, max: 1760 }));

describe("any events in any width", () => {
  test("cover nothing with anything, and leave nothing outside", () => {
    fc.assert(
      fc.property(anyEvents, anyWidth, (events, width) => {
        expect(faultsOf(layOut(rowsOf(events), width))).toEqual([]);
      }),
    );
  });

  test("have a mark each, or are counted on one", () => {
    fc.assert(
      fc.property(anyEvents, anyWidth, (events, width) => {
        expect(countOf(layOut(rowsOf(events), width))).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });

  test("have a square each on a slide, or share a bar, and nothing is covered there", () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 670, max: 1760 }), (events, width) => {
        const layout = layOut(rowsOf(events), width, true);
        expect(faultsOf(layout)).toEqual([]);
        const bars = layout.ground.flatMap((ink) => (ink.kind === "bar" ? [ink.events] : []));
        expect(
          bars
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("the articles' events", () => {
  test.each(LAYOUT_WIDTHS)("are all named at %d px", (width) => {
    const layout = layOut(real, width);
    expect(faultsOf(layout)).toEqual([]);
    expect(layout.marks.map(({ key }) => key).sort()).toEqual(real.all.map(({ id }) => id).sort());
  });

  test("stand in three columns of key events on a slide", () => {
    const { marks, ground } = layOut(real, 853, true);
    expect(marks.every(({ events }) => events.every(({ key }) => key))).toBe(true);
    const heads = ground.flatMap((ink) => (ink.kind === "text" && ink.look === "head" ? [ink.text] : []));
    expect(heads).toEqual(["April 2017", "2018 – 2023", "April 2024"]);
  });
});

describe("on a slide, under a filter", () => {
  const slide = (matches?: readonly string[]) => {
    const rows = matches ? { ...real, matches: (id: string) => matches.includes(id) } : real;
    return layOut(rows, 960, true);
  };
  const key = new Set<string>(
    Object.values(timelineDrawingWords.legend).filter((words) => typeof words === "string"),
  );
  const textsWith = (look: string, { ground }: TimelineLayout) =>
    ground.flatMap((ink) => (ink.kind === "text" && ink.look === look ? [ink] : []));
  const rulesOf = ({ ground }: TimelineLayout) =>
    ground.flatMap((ink) => (ink.kind === "rule" && ink.look === "axis" ? [ink] : []));
  /** The height, and where axis, headings and key are. */
  const frameOf = (layout: TimelineLayout) => ({
    height: layout.height,
    rules: new Set(rulesOf(layout).map(({ y }) => y)),
    keyAt: textsWith("small", layout).find(({ text }) => key.has(text))?.y,
  });
  const headsOf = (layout: TimelineLayout) => textsWith("head", layout).map(({ text }) => text);
  const ids = real.all.map(({ id }) => id);

  test("axis, columns and key keep their places, and nothing is covered", () => {
    const whole = slide();
    const [frame, heads] = [frameOf(whole), headsOf(whole).join()];
    expect(frame.keyAt).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.subarray(ids), (matches) => {
        const layout = slide(matches);
        expect(frameOf(layout)).toEqual(frame);
        if (headsOf(layout).join() === heads) expect(rulesOf(layout)).toEqual(rulesOf(whole));
        expect(faultsOf(layout)).toEqual([]);
      }),
    );
  });
});

const days = (of: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    eventOf({
      id: `event-${at}`,
      title: `Event ${at}`,
      when: `${of}-${String((at % 28) + 1).padStart(2, "0")}`,
    }),
  );
const words = (layout: TimelineLayout) =>
  everyInk(layout).flatMap((ink) => (ink.kind === "text" ? [ink.text] : []));

test("a single busy month stands alone, without an axis", () => {
  const layout = layOut(rowsOf(days("2025-03", 6)), 856);
  expect(words(layout)).toContain("March 2025");
  expect(words(layout)).not.toContain("2025");
});

test("without a busy month the strip stands alone", () => {
  const layout = layOut(
    rowsOf([eventOf({ id: "a", when: "2018" }), eventOf({ id: "b", when: "2021/.." })]),
    856,
  );
  expect(words(layout)).toEqual(expect.arrayContaining(["Title, 2018", "Title, since 2021", "2018", "2021"]));
});

test("more than sixteen events of one month have two columns of names", () => {
  const xs = (count: number) => {
    const events = Array.from({ length: count }, (_, at) =>
      eventOf({ id: `event-${at}`, when: "2025-03-09" }),
    );
    return new Set(layOut(rowsOf(events), 856).marks.map(({ area }) => Math.round(area.x)));
  };
  expect(xs(16).size).toBe(1);
  expect(xs(17).size).toBe(2);
});

test("the key explains the lines that are drawn, of one day as short as they are", () => {
  const keyOf = (...whens: readonly string[]) => {
    const layout = layOut(rowsOf(whens.map((when, at) => eventOf({ id: `event-${at}`, when }))), 856);
    const items = ["one day", "lasts", "sometime in", "no stated start or end"];
    return items.filter((item) => words(layout).includes(item));
  };
  expect(keyOf("2025-02-23", "2025-02-28")).toEqual(["one day"]);
  expect(keyOf("0800-12-25", "1848", "2019-01-15")).toEqual(["one day", "sometime in"]);
  expect(keyOf("2024-01/2024-03", "2024-04-28")).toEqual(["one day", "lasts"]);
  expect(keyOf("2021/..")).toEqual(["no stated start or end"]);
  const { ground } = layOut(
    rowsOf([eventOf({ id: "a", when: "0800-12-25" }), eventOf({ id: "b", when: "2019" })]),
    856,
  );
  const samples = ground.flatMap((ink) =>
    ink.kind === "line" && ink.look === "solid" ? [ink.to.x - ink.from.x] : [],
  );
  expect(samples).toEqual([3]);
});

test("what finds no row is counted, and leads to the years it is of", () => {
  const layout = layOut(rowsOf(days("2025-03", 120)), 856);
  expect(words(layout)).toContain("+ 80 more");
  expect(layout.marks.at(-1)?.more?.years).toEqual(["2025"]);
  const strip = Array.from({ length: 30 }, (_, at) => eventOf({ id: `event-${at}`, when: "2018" }));
  expect(words(layOut(rowsOf(strip), 856)).some((text) => text.startsWith("+ "))).toBe(true);
});

test("an empty timeline says so", () => {
  expect(words(layOut(rowsOf([]), 856))).toEqual(["No events."]);
});

test("a hundred thousand events have few marks, and none is lost", () => {
  const many = Array.from({ length: 100_000 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return eventOf({ id: `event-${at}`, when: `${1900 + (at % 200)}-${month}` });
  });
  const rows = rowsOf(many);
  for (const width of [345, 856]) {
    const layout = layOut(rows, width);
    expect(layout.marks.length).toBeLessThan(400);
    expect(countOf(layout)).toHaveLength(many.length);
  }
  expect(layOut(rows, 853, true).marks.length).toBeLessThan(30);
});
