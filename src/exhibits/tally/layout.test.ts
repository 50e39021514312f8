import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { LABEL, SMALL, TEXT, VALUE } from "../marks/looks";
import { anyTally, anyWidth } from "../test/rows.arbitrary";
import { type Box, circleBox, estimate, outside, overlaps, textBox, WIDTHS } from "../test/testBoxes";
import { exhibitIn, tallyMarkOf, tallyRowOf } from "../test/testRows";
import { layoutTally, type PlacedRow } from "./layout";
import { type TallyRow, tallyRows } from "./rows";

const layOut = (rows: readonly TallyRow[], width: number) => layoutTally(rows, width, estimate);
const STRONG = { size: LABEL, bold: true };
const PLAIN = { size: SMALL };
const MARK = { size: VALUE, bold: true };
/** Of the arrow, from its tail to its head. */
const ARROW = 26;

const marksOf = ({ marks, radius }: PlacedRow): readonly Box[] =>
  marks.map(({ mark, x, y }) => circleBox(mark.key, x, y, radius));

const datesOf = ({ dates }: PlacedRow): readonly Box[] =>
  dates.map(({ place, mark }) => textBox(place, { size: mark === null ? SMALL : TEXT }));

const arrowOf = ({ arrow }: PlacedRow): readonly Box[] =>
  arrow === null
    ? []
    : [{ what: "arrow", left: arrow.x, right: arrow.x + ARROW, top: arrow.y - 6, bottom: arrow.y + 6 }];

const bracketOf = ({ bracket }: PlacedRow): readonly Box[] =>
  bracket === null
    ? []
    : [
        {
          what: "bracket",
          left: bracket.from,
          right: bracket.dashedTo,
          top: bracket.y,
          bottom: bracket.y + 5,
        },
      ];

const boxesOf = (row: PlacedRow): readonly Box[] => [
  ...row.name.map((line) => textBox(line, STRONG)),
  ...row.role.map((line) => textBox(line, PLAIN)),
  ...marksOf(row),
  ...arrowOf(row),
  ...bracketOf(row),
  ...(row.value.text === "" ? [] : [textBox(row.value, MARK)]),
  ...(row.orMore ? [textBox(row.orMore, PLAIN)] : []),
  ...(row.beside ? [textBox(row.beside, { size: TEXT })] : []),
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

  test("have all their marks, in order, large enough to see, ten in a row at most", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const { row, marks, radius } of layOut(rows, width).rows) {
          expect(marks.map(({ mark }) => mark)).toEqual(row.marks);
          const covered = marks.slice(row.before);
          const inReadingOrder = [...covered].sort((a, b) => a.y - b.y || a.x - b.x);
          expect(inReadingOrder).toEqual(covered);
          for (const { y } of covered)
            expect(covered.filter((mark) => mark.y === y).length).toBeLessThanOrEqual(10);
          expect(radius).toBeGreaterThan(5);
        }
      }),
    );
  });

  test("print name, role, value and note whole; an arrow where there may be more", () => {
    const whole = (lines: PlacedRow["note"]) => lines.map(({ text }) => text).join("");
    const letters = (text: string) => text.replaceAll(" ", "");
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const { row, name, role, value, note, beside, arrow } of layOut(rows, width).rows) {
          expect([whole(name), whole(role), value.text].map(letters)).toEqual(
            [row.name, row.role, row.value].map(letters),
          );
          expect(letters(whole(note) + (beside?.rest ?? "").replace("·", ""))).toBe(letters(row.note ?? ""));
          expect(arrow !== null).toBe(row.more);
        }
      }),
    );
  });

  test("bracket what the count covers, and no more", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        for (const { row, marks, radius, bracket } of layOut(rows, width).rows) {
          expect(bracket !== null).toBe(row.before > 0);
          if (!bracket) continue;
          for (const { x } of marks.slice(row.before)) {
            expect(x - radius).toBeGreaterThanOrEqual(bracket.from - 1e-6);
            expect(x + radius).toBeLessThanOrEqual(bracket.to + 1e-6);
          }
        }
      }),
    );
  });
});

describe("our own meetings", () => {
  const rows = tallyRows(realDossier, exhibitIn(realDossier, "tally"));

  test("fit any width, with every date", () => {
    for (const width of WIDTHS.filter((one) => one >= 288)) {
      for (const row of layOut(rows, width).rows) {
        const frame = { left: 0, right: width, top: row.top, bottom: row.top + row.height };
        expect(outside(frame, boxesOf(row))).toEqual([]);
        expect(overlaps(boxesOf(row))).toEqual([]);
        const dated = row.row.marks.filter(({ dates }) => dates.length > 0);
        const printed = row.dates.filter(({ mark }) => mark !== null).length + (row.beside ? 1 : 0);
        expect(printed).toBe(dated.length);
      }
    }
  });

  test("have the first outside the bracket, which has the words of the count", () => {
    const [liQiang] = layOut(rows, 900).rows;
    expect(liQiang?.value.text).toBe("at least 5 more since");
    expect(liQiang?.dates[0]?.place.text).toBe("2018, first");
    expect(liQiang?.bracket?.from).toBeGreaterThan((liQiang?.marks[0]?.x ?? 0) + (liQiang?.radius ?? 0));
    expect(liQiang?.bracket?.dashedTo).toBeGreaterThan(liQiang?.bracket?.to ?? 0);
    expect(liQiang?.orMore?.text).toBe("or more");
  });

  test("have their names beside the marks where there is room, and above them on a phone", () => {
    const [wide] = layOut(rows, 900).rows;
    const [narrow] = layOut(rows, 340).rows;
    expect(wide?.marks[0]?.x).toBeGreaterThan(estimate("Shanghai party boss", SMALL));
    expect(narrow?.marks[0]?.x).toBeLessThan(20);
    expect(narrow?.name[0]?.y).toBeLessThan((narrow?.marks[0]?.y ?? 0) - (narrow?.radius ?? 0));
  });

  test("have what the source leaves open at the right of the row, on a slide under all rows", () => {
    const note = rows[0]?.note ?? "";
    const page = layOut(rows, 1027);
    expect(page.rows[0]?.note[0]?.x).toBeGreaterThan(page.rows[0]?.bracket?.dashedTo ?? 0);
    const slide = layoutTally(rows, 720, estimate, true);
    expect(slide.rows[0]?.note).toEqual([]);
    expect(slide.foot.map(({ text }) => text).join(" ")).toBe(note);
    expect(slide.foot.at(-1)?.y).toBeLessThan(slide.height);
  });
});

describe("dates", () => {
  const datedOf = (count: number, label = "28 Apr 2024") =>
    tallyRowOf({
      marks: Array.from({ length: count }, (_, at) => tallyMarkOf({ key: `${at}`, dates: [label] })),
    });
  const linesOf = (row: TallyRow, width: number) =>
    layOut([row], width).rows.flatMap(({ dates, marks, radius }) =>
      dates.map(({ place }) => Math.round((place.y - (marks[0]?.y ?? 0) - radius) / 18)),
    );

  test("stand on a second line where neighbors leave no room on the first", () => {
    expect(linesOf(datedOf(2), 700)).toEqual([1, 2]);
  });

  test("are left to the table where neither line has room", () => {
    expect(linesOf(datedOf(3), 700)).toHaveLength(2);
  });
});
