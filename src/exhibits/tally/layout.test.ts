import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { LABEL, SMALL } from "../marks/looks";
import { anyTally, anyWidth } from "../test/rows.arbitrary";
import { type Box, circleBox, estimate, outside, overlaps, textBox, WIDTHS } from "../test/testBoxes";
import { exhibitIn, tallyMarkOf, tallyRowOf } from "../test/testRows";
import { layoutTally, type PlacedRow } from "./layout";
import { type TallyRow, tallyRows } from "./rows";

const layOut = (rows: readonly TallyRow[], width: number) => layoutTally(rows, width, estimate);
const STRONG = { size: LABEL, bold: true };
const PLAIN = { size: SMALL };
/** Between lines of dates. */
const LINE = 16;
/** Of the arrow, from its tail to its head. */
const ARROW = 26;

const marksOf = ({ marks, marksY, radius }: PlacedRow): readonly Box[] =>
  marks.map(({ mark, x }) => circleBox(mark.key, x, marksY, radius));

const datesOf = ({ marks }: PlacedRow): readonly Box[] =>
  marks.flatMap(({ date }) => (date ? [textBox(date, { ...PLAIN, anchor: "middle" })] : []));

const arrowOf = ({ arrowX: left, marksY }: PlacedRow): readonly Box[] =>
  left === null ? [] : [{ what: "arrow", left, right: left + ARROW, top: marksY - 6, bottom: marksY + 6 }];

const boxesOf = (row: PlacedRow): readonly Box[] => [
  ...row.name.map((line) => textBox(line, STRONG)),
  ...row.role.map((line) => textBox(line, PLAIN)),
  ...marksOf(row),
  ...arrowOf(row),
  textBox(row.value, STRONG),
  ...datesOf(row),
  ...row.note.map((line) => textBox(line, PLAIN)),
];

const anyRows = fc.tuple(anyTally, anyWidth);

describe("any rows in any width", () => {
  test("cover nothing with anything: marks, arrow, value, dates, note, name and role", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const row of layOut(rows, width).rows) expect(overlaps(boxesOf(row))).toEqual([]);
      }),
    );
  });

  test("stay inside, each in its row", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const row of layOut(rows, width).rows) {
          const frame = { left: 0, right: width, top: row.top, bottom: row.top + row.height };
          expect(outside(frame, boxesOf(row))).toEqual([]);
        }
      }),
    );
  });

  test("follow each other without a gap, to the foot", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        const { rows: placed, height } = layOut(rows, width);
        const ends = placed.map((row) => row.top + row.height);
        expect(placed.map(({ top }) => top)).toEqual([0, ...ends.slice(0, -1)]);
        expect(height).toBe(ends.at(-1));
      }),
    );
  });

  test("have all their marks, in order, large enough to see", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const { row, marks, radius } of layOut(rows, width).rows) {
          expect(marks.map(({ mark }) => mark)).toEqual(row.marks);
          expect([...marks].sort((a, b) => a.x - b.x)).toEqual(marks);
          expect(radius).toBeGreaterThan(1.5);
        }
      }),
    );
  });

  test("print name, role, value and note whole; an arrow where there may be more", () => {
    const whole = (lines: PlacedRow["note"]) => lines.map(({ text }) => text).join("");
    const letters = (text: string) => text.replaceAll(" ", "");
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const { row, name, role, value, note, arrowX } of layOut(rows, width).rows) {
          expect([whole(name), whole(role), value.text, whole(note)].map(letters)).toEqual(
            [row.name, row.role, row.value, row.note ?? ""].map(letters),
          );
          expect(arrowX !== null).toBe(row.more);
        }
      }),
    );
  });
});

describe("our own meetings", () => {
  const rows = tallyRows(realDossier, exhibitIn(realDossier, "tally"));

  test("fit any width, with every date", () => {
    for (const width of WIDTHS) {
      for (const row of layOut(rows, width).rows) {
        const frame = { left: 0, right: width, top: row.top, bottom: row.top + row.height };
        expect(outside(frame, boxesOf(row))).toEqual([]);
        expect(overlaps(boxesOf(row))).toEqual([]);
        const dated = row.row.marks.filter(({ label }) => label !== null);
        expect(datesOf(row)).toHaveLength(dated.length);
      }
    }
  });

  test("have their names beside the marks where there is room, and above them on a phone", () => {
    const [wide] = layOut(rows, 900).rows;
    const [narrow] = layOut(rows, 340).rows;
    expect(wide?.marks[0]?.x).toBeGreaterThan(estimate("Shanghai party boss 2018, premier 2024", SMALL));
    expect(narrow?.marks[0]?.x).toBeLessThan(20);
    expect(narrow?.name[0]?.y).toBeLessThan((narrow?.marksY ?? 0) - (narrow?.radius ?? 0));
  });
});

describe("dates", () => {
  const datedOf = (count: number, label = "Apr 28, 2024") =>
    tallyRowOf({ marks: Array.from({ length: count }, (_, at) => tallyMarkOf({ key: `${at}`, label })) });
  const linesOf = (row: TallyRow, width: number) =>
    layOut([row], width).rows.flatMap(({ marks, marksY, radius }) =>
      marks.map(({ date }) => date && Math.round((date.y - marksY - radius) / LINE)),
    );

  test("stand on a second line where neighbors leave no room on the first", () => {
    expect(linesOf(datedOf(2), 700)).toEqual([1, 2]);
  });

  test("are left to the table where neither line has room", () => {
    expect(linesOf(datedOf(3), 700)).toEqual([1, 2, null]);
    expect(linesOf(datedOf(1, "between Apr 29, 2023 and Apr 27, 2024"), 240)).toEqual([null]);
  });
});
