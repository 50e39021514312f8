import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markLabels } from "#text";
import { anyPlot, anyWidth } from "../test/rows.arbitrary";
import { type Box, estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { figureOf, quantityOf } from "../test/testRows";
import { bracketsOf } from "./barLinks";
import type { BarItem, BarLink, BarPlot, BarRowsLayout, PlacedBar } from "./barPlot";
import { layoutBarRows } from "./barRows";
import { CAP, GAP, LABEL, lookOf, pastEnd, SMALL, TEXT, VALUE } from "./looks";

const STRONG = { size: LABEL, bold: true };
const MARK = { size: VALUE, bold: true };

const itemOf = (over: Partial<BarItem> = {}): BarItem => ({
  id: "figure",
  name: "Name",
  detail: "",
  labels: markLabels({ quantity: quantityOf() }),
  amount: 1,
  tone: "focus",
  look: { fill: "solid", end: "none" },
  ...over,
});

/** A bar of a figure. */
const barOf = (id: string, value: number, over: Partial<BarItem> = {}): BarItem => {
  const figure = figureOf({ quantity: quantityOf({ value, unit: "billion-usd" }) });
  return itemOf({ id, amount: value, labels: markLabels(figure), look: lookOf(figure), ...over });
};

const plotOf = (items: readonly BarItem[], over: Partial<BarPlot> = {}): BarPlot => ({
  groups: [{ title: null, items }],
  ...over,
});

const layOut = (plot: BarPlot, width: number, height?: number) =>
  layoutBarRows(plot, { width, height }, estimate);

function barBox({ barHeight, zero }: BarRowsLayout, { item, end, barY }: PlacedBar): Box {
  const past = pastEnd(item.look, barHeight);
  const tip = item.amount < 0 ? end - past : end + past;
  return {
    what: "bar",
    left: Math.min(zero, tip),
    right: Math.max(zero, tip),
    top: barY,
    bottom: barY + barHeight,
  };
}

const textBoxes = ({ name, detail, anchor, value, valueAnchor, remarks }: PlacedBar): readonly Box[] => [
  ...name.map((text) => textBox(text, { ...STRONG, anchor })),
  ...detail.map((text) => textBox(text, { size: TEXT, anchor })),
  textBox(value, { ...MARK, anchor: valueAnchor }),
  ...remarks.flatMap(({ isValue, lines }) =>
    lines.map((text) => textBox(text, isValue ? MARK : { size: SMALL })),
  ),
];

const letters = (text: string) => text.replaceAll(" ", "");
const written = (lines: readonly { readonly text: string; readonly rest?: string }[]) =>
  letters(lines.map(({ text, rest = "" }) => text + rest).join(""));

describe("any bars in any width", () => {
  test("stay inside, and no text meets another, or a bar that it does not stand in", () => {
    fc.assert(
      fc.property(anyPlot, anyWidth, (plot, width) => {
        const layout = layOut(plot, width);
        const { bars, groups, links, yardstick, height } = layout;
        const texts = [
          ...bars.flatMap((bar) => textBoxes(bar)),
          ...groups.flatMap(({ title }) => title.map((text) => textBox(text, STRONG))),
          ...links.flatMap(({ value, printed }) => [textBox(value, MARK), textBox(printed, { size: SMALL })]),
          ...(yardstick ? [textBox(yardstick.label, { size: SMALL })] : []),
        ];
        const inside = new Set(bars.filter(({ isInside }) => isInside).map(({ value }) => value.text));
        expect(outside({ left: 0, right: width, top: 0, bottom: height }, texts)).toEqual([]);
        expect(overlaps(texts)).toEqual([]);
        const marks = bars.map((bar) => barBox(layout, bar));
        expect(outside({ left: 0, right: width, top: 0, bottom: height }, marks)).toEqual([]);
        for (const mark of marks) {
          const clear = texts.filter(({ what }) => !inside.has(what));
          expect(overlaps([mark, ...clear])).toEqual([]);
        }
      }),
    );
  });

  test("are as long as their values, on one scale from one zero", () => {
    fc.assert(
      fc.property(anyPlot, anyWidth, (plot, width) => {
        const { bars, zero, domain } = layOut(plot, width);
        const scale = width / (domain[1] - domain[0]);
        for (const { item, end } of bars) expect(end - zero).toBeCloseTo(item.amount * scale, 4);
      }),
    );
  });

  test("print every letter of every name, head and remark, and each factor once", () => {
    fc.assert(
      fc.property(anyPlot, anyWidth, (plot, width) => {
        const { bars, groups, links } = layOut(plot, width);
        for (const { item, name, detail } of bars)
          expect(written(name) + written(detail)).toBe(letters(item.name + item.detail));
        expect(groups.map(({ title }) => written(title))).toEqual(
          plot.groups.map(({ title }) => letters(title ?? "")),
        );
        const said = bars.flatMap(({ remarks }) =>
          remarks.flatMap(({ id, isValue }) => (isValue ? [] : [id])),
        );
        const all = plot.groups.flatMap((group) => group.items.flatMap(({ remarks = [] }) => remarks));
        expect([...said, ...links.map(({ link }) => link.id)].toSorted()).toEqual(
          [...all, ...(plot.links ?? [])].map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test("say each value once: beside its bar, in it or under it, on a page in words", () => {
    fc.assert(
      fc.property(anyPlot, anyWidth, (plot, width) => {
        const items = plot.groups.flatMap((group) => group.items);
        const { bars } = layOut(plot, width);
        for (const [at, { value, remarks }] of bars.entries()) {
          const under = remarks.filter(({ isValue }) => isValue).map(({ lines }) => written(lines));
          const said = [letters(value.text + (value.rest ?? "")), ...under].filter((text) => text !== "");
          const wordings = (items[at]?.labels ?? []).map(({ text, rest }) => letters(text + rest));
          expect(plot.isSlide ? wordings : wordings.slice(0, 2)).toContain(said.join("|"));
        }
      }),
    );
  });

  test("have room for two hundred", () => {
    const items = Array.from({ length: 200 }, (_, at) => barOf(`bar-${at}`, at - 50));
    const { bars, barHeight } = layOut(plotOf(items), 595);
    expect(bars).toHaveLength(200);
    expect(barHeight).toBe(16);
  });
});

test.each([
  ["exact", 0],
  ["at-most", CAP.thickness],
  ["more-than", 28],
  ["at-least", 28],
  ["about", 0],
] as const)("a value that is %s stands a gap past its bar, its cap or its fade", (bound, past) => {
  const look = lookOf(figureOf({ quantity: quantityOf({ bound }) }));
  const [bar] = layOut(plotOf([itemOf({ look })]), 400).bars;
  expect((bar?.value.x ?? 0) - (bar?.end ?? 0)).toBeCloseTo(past + GAP, 6);
});

test("a loss runs left of a zero line at which the names end, with its value left of it", () => {
  const { bars, zero, anchor } = layOut(plotOf([barOf("gain", 5), barOf("loss", -3)]), 600);
  const [gain, loss] = bars;
  expect(anchor).toBe("end");
  expect(gain?.end).toBeGreaterThan(zero);
  expect(loss?.end).toBeLessThan(zero);
  expect(loss?.value.x).toBeLessThan(loss?.end ?? 0);
  for (const line of loss?.name ?? []) expect(line.x).toBe(zero - GAP);
});

test("names of changes end at the zero line, though none is a loss", () => {
  expect(layOut(plotOf([barOf("gain", 5)], { isChange: true }), 600).anchor).toBe("end");
});

test("zeros, and no bars at all, are drawn on some scale", () => {
  const { bars, zero } = layOut(plotOf([itemOf({ amount: 0 })]), 400);
  expect(bars[0]?.end).toBe(zero);
  expect(layOut(plotOf([]), 400).height).toBe(0);
});

describe("a value", () => {
  test("is in words if they cost little of the scale, else on a low slide in signs", () => {
    const items = [barOf("a", 1200), barOf("b", 900)];
    const textAt = (width: number) => layOut(plotOf(items), width).bars[0]?.value.text;
    expect(textAt(600)).toBe("$1,200 billion");
    const about = itemOf({
      amount: 5,
      look: { fill: "hatched", end: "none" },
      labels: markLabels({ quantity: quantityOf({ value: 5, unit: "billion-usd", bound: "about" }) }),
    });
    const onSlide = (height: number) => layOut(plotOf([about], { isSlide: true }), 160, height).bars[0];
    expect(onSlide(40)?.value.text).toBe("≈ $5B");
    // A slide that is high enough has them under the bar.
    expect(onSlide(200)?.value.text).toBe("");
    expect(onSlide(200)?.remarks.map(({ isValue }) => isValue)).toEqual([true]);
  });

  test("keeps its words on a page: under its bar where there is no room beside it", () => {
    const labels = markLabels({ quantity: quantityOf({ value: 5, unit: "billion-usd", bound: "about" }) });
    const about = itemOf({ amount: 5, look: { fill: "hatched", end: "none" }, labels });
    const [bar] = layOut(plotOf([about]), 160).bars;
    expect(bar?.value.text).toBe("");
    expect(bar?.remarks.map(({ id, lines }) => [id, written(lines)])).toEqual([["figure", "about$5billion"]]);
  });

  test("keeps its words beside a zero line where names can wrap", () => {
    const change = (id: string, value: number, bound: "exact" | "more-than", over: Partial<BarItem>) => {
      const figure = figureOf({ quantity: quantityOf({ value, unit: "percent", bound, change: true }) });
      return itemOf({ id, amount: value, labels: markLabels(figure), look: lookOf(figure), ...over });
    };
    const items = [
      change("rise", 6, "more-than", { name: "Tesla", detail: "at the Hong Kong close" }),
      change("fall", -32, "exact", { name: "Tesla", detail: "through April 29" }),
    ];
    const [bar] = layOut(plotOf(items, { isChange: true }), 345).bars;
    expect(bar?.value.text).toBe("more than +6%");
    expect(bar?.detail.length).toBeGreaterThan(0);
  });

  test("stands inside a long solid bar that leaves it no room, and never inside another kind", () => {
    const long = (look: BarItem["look"]) =>
      itemOf({ amount: 100, look, labels: labelsOf("a value of many words") });
    const solid = layOut(plotOf([long({ fill: "solid", end: "none" })]), 330).bars[0];
    expect(solid?.isInside).toBe(true);
    expect(solid?.valueAnchor).toBe("end");
    for (const look of [
      { fill: "hatched", end: "none" },
      { fill: "outline", end: "cap" },
      { fill: "solid", end: "fade" },
    ] as const)
      expect(layOut(plotOf([long(look)]), 330).bars[0]?.isInside).toBe(false);
  });
});

const labelsOf = (text: string) => {
  const label = { text, rest: "" };
  return [label, label, { text: "1", rest: "" }] as const;
};

describe("two bars that a factor ties", () => {
  const items = [barOf("before", 1), barOf("after", 3), barOf("other", 12)];
  const link: BarLink = {
    id: "factor",
    from: "before",
    to: "after",
    value: "about ×3",
    printed: "(“tripled”)",
    line: "about ×3 Before (“tripled”)",
  };

  test("have a bracket right of the longer label, from bar to bar", () => {
    const { links, bars, barHeight } = layOut(plotOf(items, { links: [link] }), 600);
    const [bracket] = links;
    const [before, after] = bars;
    expect(bracket?.from).toBe((before?.barY ?? 0) + barHeight / 2);
    expect(bracket?.to).toBe((after?.barY ?? 0) + barHeight / 2);
    for (const bar of [before, after])
      expect(bracket?.x).toBeGreaterThan((bar?.value.x ?? 0) + estimate(bar?.value.text ?? "", VALUE, true));
  });

  test("have no bracket if one is below zero, where names and values are on both sides", () => {
    const losses = [barOf("before", -1), barOf("after", -3), barOf("other", 12)];
    expect(bracketsOf([link], losses, 600, estimate)).toEqual([]);
    expect(bracketsOf([link], items, 600, estimate)).toEqual([link]);
  });

  test("have a line under the second where there is no room for a bracket", () => {
    const { links, bars } = layOut(plotOf(items, { links: [link] }), 200);
    expect(links).toEqual([]);
    expect(bars[1]?.remarks.map(({ lines }) => written(lines))).toEqual([letters(link.line)]);
  });
});

test("a remark with a value has a notch in its bar where the value is", () => {
  const remark = { id: "share", text: "A quarter", notch: 3 };
  const { bars, zero } = layOut(plotOf([barOf("part", 3), barOf("whole", 12, { remarks: [remark] })]), 500);
  expect(bars[1]?.remarks[0]?.notch).toBeCloseTo(bars[0]?.end ?? 0, 6);
  expect(bars[1]?.remarks[0]?.notch).toBeGreaterThan(zero);
});

describe("groups", () => {
  const plot: BarPlot = {
    groups: [
      { title: "Monday", items: [barOf("a", 6), barOf("b", 2)] },
      { title: "This year", items: [barOf("c", -32)] },
    ],
    isChange: true,
  };

  test("have a head and a hairline each, over their bars, and one zero for all", () => {
    const { groups, bars } = layOut(plot, 414);
    expect(groups.map(({ title }) => written(title))).toEqual(["Monday", "Thisyear"]);
    expect(groups[0]?.lineY).toBeLessThan(bars[0]?.top ?? 0);
    expect(groups[1]?.lineY).toBeGreaterThan(groups[0]?.to ?? 0);
    expect(groups[1]?.lineY).toBeLessThan(bars[2]?.top ?? 0);
  });
});

test("bars grow to fill the height that a slide has, and shrink to sixteen", () => {
  const items = [barOf("a", 1), barOf("b", 2), barOf("c", 3)];
  const plot = plotOf(items, { isSlide: true });
  expect(layOut(plot, 720).barHeight).toBe(26);
  expect(layOut(plot, 720, 220).height).toBeCloseTo(220, 6);
  expect(layOut(plot, 720, 600).barHeight).toBe(41);
  expect(layOut(plot, 720, 90).barHeight).toBe(16);
});
