import fc from "fast-check";
import { expect, test } from "vitest";
import { anyWidth } from "../test/rows.arbitrary";
import { estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { HEAD_LINE, type Head, headOf, shifted } from "./head";
import { LABEL, SMALL } from "./looks";

const texts = (lines: Head["name"]) => lines.map(({ text }) => text);
/** None wider than the narrowest room. */
const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
const anyText = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));

test("stands on one line where both fit", () => {
  const head = headOf({ name: "China", period: "2016" }, 240, estimate);
  expect(head.height).toBe(HEAD_LINE);
  expect(head.name[0]?.y).toBe(head.period[0]?.y);
});

test("stands on two lines where they do not fit beside each other", () => {
  const head = headOf({ name: "Sales in China", period: "2016 against 2015" }, 240, estimate);
  expect(head.height).toBe(2 * HEAD_LINE);
  expect([texts(head.name), texts(head.period)]).toEqual([["Sales in China"], ["2016 against 2015"]]);
});

test("loses no word, ends inside, and covers nothing with itself", () => {
  fc.assert(
    fc.property(anyText, anyText, anyWidth, (name, period, width) => {
      const head = headOf({ name, period }, width, estimate);
      expect([texts(head.name).join(" "), texts(head.period).join(" ")]).toEqual([name, period]);
      const boxes = [
        ...head.name.map((text) => textBox(text, { size: LABEL, bold: true })),
        ...head.period.map((text) => textBox(text, { size: SMALL })),
      ];
      // The last baseline stands at the foot, so that a descender hangs below.
      const frame = { left: 0, right: width, top: 0, bottom: head.height + LABEL };
      expect(outside(frame, boxes)).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
    }),
  );
});

test("is moved down whole", () => {
  expect(shifted([{ x: 3, y: 16, text: "China" }], 10)).toEqual([{ x: 3, y: 26, text: "China" }]);
});
