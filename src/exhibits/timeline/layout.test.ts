import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { LABEL, SMALL } from "../marks/looks";
import { anyTimeline, anyWidth } from "../test/rows.arbitrary";
import { type Box, circleBox, estimate, outside, overlaps, textBox, WIDTHS } from "../test/testBoxes";
import { eventOf, exhibitIn, KINDS, timelineMarkOf, timelineRowsOf } from "../test/testRows";
import { LANE_LINE, layoutTimeline, type PlacedColumn, type TimelineLayout } from "./layout";
import { type Timeline, timelineOf } from "./rows";
import { spansOf } from "./spans";

const layOut = (timeline: Timeline, width: number, close = false) =>
  layoutTimeline(timeline, width, estimate, close);
const PLAIN = { size: SMALL };
/** Between lines of a column's name. */
const LINE = 15;

const columnsOf = ({ columns, coarse }: TimelineLayout): readonly PlacedColumn[] =>
  coarse ? [...columns, coarse] : columns;

const namesOf = (layout: TimelineLayout): readonly Box[] =>
  columnsOf(layout).flatMap(({ nameX, lines }) =>
    lines.map((text, at) => textBox({ text, x: nameX, y: layout.axisY + 16 + at * LINE }, PLAIN)),
  );

const lanesOf = ({ lanes }: TimelineLayout): readonly Box[] =>
  lanes.flatMap(({ lines, nameY }) =>
    lines.map((text, at) => textBox({ text, x: 0, y: nameY + at * LANE_LINE }, { size: LABEL })),
  );

const dotsOf = ({ dots, radius }: TimelineLayout): readonly Box[] =>
  dots.map(({ mark, x, y }) => circleBox(mark.event.id, x, y, radius));

const anyDrawn = fc.tuple(anyTimeline, anyWidth, fc.boolean());

/** What must hold of every drawing. */
function faultsOf(timeline: Timeline, width: number, close = false): readonly string[] {
  const layout = layOut(timeline, width, close);
  const boxes = [...namesOf(layout), ...lanesOf(layout), ...dotsOf(layout)];
  const strays = layout.dots.flatMap(({ mark, x, y }) => {
    const column = columnsOf(layout).find(({ key }) => key === (mark.column ?? ""));
    const lane = layout.lanes.find(({ kind }) => kind.id === mark.event.kind);
    if (!column || !lane) return [`${mark.event.id} has no place`];
    const place = {
      left: column.x,
      right: column.x + column.width,
      top: lane.top,
      bottom: lane.top + lane.height,
    };
    return outside(place, [circleBox(`${mark.event.id} out of its place`, x, y, layout.radius)]);
  });
  return [
    ...outside({ left: 0, right: width, top: 0, bottom: layout.height }, boxes),
    ...overlaps(boxes),
    ...strays,
  ];
}

describe("any timeline in any width", () => {
  test("has each dot in its lane and column, and covers nothing with anything", () => {
    fc.assert(
      fc.property(anyDrawn, ([timeline, width, close]) => {
        expect(faultsOf(timeline, width, close)).toEqual([]);
      }),
    );
  });

  test("has a dot for each mark, large enough to see", () => {
    fc.assert(
      fc.property(anyDrawn, ([timeline, width, close]) => {
        const { dots, radius } = layOut(timeline, width, close);
        expect(new Set(dots.map(({ mark }) => mark))).toEqual(new Set(timeline.marks));
        expect(dots).toHaveLength(timeline.marks.length);
        expect(radius).toBeGreaterThan(1);
      }),
    );
  });

  test("fills the width with columns of one size, and the height with lanes", () => {
    fc.assert(
      fc.property(anyDrawn, ([timeline, width, close]) => {
        const layout = layOut(timeline, width, close);
        const { left, columns, coarse, lanes, axisY } = layout;
        const ends = [left, ...columns.map((column) => column.x + column.width)];
        columns.forEach((column, at) => {
          expect(column.x).toBeCloseTo(ends[at] ?? Number.NaN, 6);
        });
        if (columns.length > 0 || coarse) {
          const last = columnsOf(layout).at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 6);
        }
        const feet = lanes.map(({ top, height }) => top + height);
        expect(feet.at(-1)).toBe(axisY);
        expect(lanes.slice(1).map(({ top }) => top)).toEqual(feet.slice(0, -1));
      }),
    );
  });

  test("names each lane in it, level with its first row of dots", () => {
    fc.assert(
      fc.property(anyDrawn, ([timeline, width, close]) => {
        const layout = layOut(timeline, width, close);
        layout.lanes.forEach(({ kind, top, height, nameY }, at) => {
          const lane = { left: 0, right: layout.left, top, bottom: top + height };
          expect(outside(lane, lanesOf(layout).slice(at, at + 1))).toEqual([]);
          const first = layout.dots.find(({ mark }) => mark.event.kind === kind.id);
          expect(nameY - (first?.y ?? Number.NaN)).toBeCloseTo(5, 6);
        });
      }),
    );
  });

  test("names the last column, and the others as often as there is room", () => {
    fc.assert(
      fc.property(anyDrawn, ([timeline, width, close]) => {
        const { columns, coarse } = layOut(timeline, width, close);
        if (columns.length > 0) expect(columns.at(-1)?.lines).toHaveLength(1);
        const named = columns.flatMap(({ lines }, at) => (lines.length > 0 ? [at] : []));
        const steps = named.slice(1).map((at, index) => at - (named[index] ?? 0));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
        expect(coarse !== null).toBe(timeline.marks.some(({ column }) => column === null));
      }),
    );
  });
});

describe("our own events", () => {
  const exhibit = exhibitIn(realDossier, "timeline");

  test("fit any width", () => {
    const timeline = timelineOf(realDossier)(spansOf(realDossier)(exhibit).events);
    for (const width of WIDTHS) expect(faultsOf(timeline, width)).toEqual([]);
  });
});

test.each([
  ["words of half the width", 0.5],
  ["words just as wide as their column", 0.92],
])("the column of coarser dates holds its name: %s", (_, factor) => {
  const timeline = timelineRowsOf({ marks: [timelineMarkOf({ column: null })] });
  const measure: typeof estimate = (...text) => estimate(...text) * factor;
  const { coarse } = layoutTimeline(timeline, 400, measure, false);
  for (const line of coarse?.lines ?? []) {
    expect((coarse?.nameX ?? 0) + measure(line, SMALL)).toBeLessThanOrEqual(400);
  }
});

test("dots that share a column stand side by side, then in rows", () => {
  const marks = Array.from({ length: 5 }, (_, at) => timelineMarkOf({ event: eventOf({ id: `${at}` }) }));
  // The lane's name takes some 70 pixels: three cells of 20 are left.
  const { dots } = layOut(timelineRowsOf({ marks }), 135);
  const xs = [...new Set(dots.map(({ x }) => x))];
  const ys = [...new Set(dots.map(({ y }) => y))];
  expect([xs, ys].map(({ length }) => length)).toEqual([3, 2]);
});

test("lanes stand closer on request, with the same dots in them", () => {
  const marks = [timelineMarkOf(), timelineMarkOf({ event: eventOf({ id: "trip", kind: "trip" }) })];
  const timeline = timelineRowsOf({ lanes: KINDS.slice(0, 2), marks });
  const [open, close] = [layOut(timeline, 400), layOut(timeline, 400, true)];
  expect(close.height).toBeLessThan(open.height);
  expect(close.dots.map(({ x }) => x)).toEqual(open.dots.map(({ x }) => x));
});

test("nothing to draw has an axis and no more", () => {
  expect(layOut(timelineRowsOf({ columns: [], lanes: [], marks: [] }), 400)).toMatchObject({
    dots: [],
    lanes: [],
    columns: [],
    coarse: null,
  });
});
