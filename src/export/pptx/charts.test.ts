import { beforeAll, describe, expect, test } from "vitest";
import { boundWords, exhibitWords, pptxWords } from "#text";
import { reachOf, signedBound } from "../../dossier/format/bounds";
import { SINGLE_BOUNDS } from "../../dossier/format/lists";
import type { Dossier } from "../../dossier/format/model";
import { realDossier } from "../../dossier/test/realDossier";
import { exhibit, figure, testDossier } from "../../dossier/test/testDossier";
import { buildExhibit } from "../../exhibits/buildExhibit";
import type { ContentBar } from "../../exhibits/content";
import { loadContents } from "../../exhibits/contents";
import { slidesOf } from "../../exhibits/slides";
import { viewOf } from "../../exhibits/test/testRows";
import type { View } from "../../view/view";
import { unescaped } from "../xml";
import { color } from "./colors";
import { type OpenDeck, objectsOf, openDeck, type SlideObject } from "./test/testDeck";

await loadContents();

/** The bars of every chart that a deck should have, in its order. */
const barsOf = (dossier: Dossier, view: View): readonly (readonly ContentBar[])[] =>
  dossier.exhibits.flatMap((exhibit) => {
    const content = buildExhibit(dossier, view, exhibit).content({ slide: true }, { width: 600 });
    return content.kind === "bars" ? content.panels.map(({ bars }) => bars) : [];
  });

const labelOf = ({ item: { name, detail } }: ContentBar) => (detail === "" ? name : `${name}, ${detail}`);

const values = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = ""]) => value);

describe.each([
  ["whole", viewOf()],
  ["filtered", viewOf({ source: ["fortune-2017"] })],
])("the charts of a deck, %s", (_, view) => {
  const expected = barsOf(realDossier, view);
  let deck: OpenDeck;
  let objects: readonly SlideObject[];
  beforeAll(async () => {
    deck = await openDeck(realDossier, view);
    objects = deck.slides.flatMap(objectsOf);
  });

  test("are one for each panel or group", () => {
    expect(expected.length).toBeGreaterThan(2);
    expect(deck.charts).toHaveLength(expected.length);
    expect(objects.filter(({ xml }) => xml.includes("<c:chart "))).toHaveLength(expected.length);
  });

  test("list two axes, both of which there are", () => {
    for (const { xml } of deck.charts) {
      const listed = values(/<c:barChart>.*<\/c:barChart>/s.exec(xml)?.[0] ?? "", /<c:axId val="(\d+)"/g);
      const defined = values(xml, /<c:(?:cat|val)Ax>\s*<c:axId val="(\d+)"/g);
      expect(listed).toHaveLength(2);
      expect(new Set(listed)).toEqual(new Set(defined));
    }
  });

  test("hold the rows, and so do the workbooks behind them, bound and unit beside the number", () => {
    for (const [at, rows] of expected.entries()) {
      const { xml = "", cells = [] } = deck.charts[at] ?? {};
      const [head = [], ...lines] = cells;
      expect(head.slice(0, 1)).toEqual([pptxWords.workbook.what]);
      expect(head.slice(2, 5)).toEqual([
        pptxWords.workbook.printed,
        pptxWords.workbook.bound,
        pptxWords.workbook.unit,
      ]);
      expect(lines.map((line) => line.slice(0, 5))).toEqual(
        rows.map((bar) => [
          labelOf(bar),
          String(reachOf(bar.figure.quantity)),
          bar.item.labels[1].text,
          signedBound(bar.figure.quantity),
          bar.figure.quantity.unit,
        ]),
      );
      expect(lines.map((line) => line.at(-1))).toEqual(
        rows.map(({ matches }) => (matches ? pptxWords.workbook.left : pptxWords.workbook.leftOut)),
      );
      const cached = (part: string) =>
        values(new RegExp(`<c:${part}>.*</c:${part}>`, "s").exec(xml)?.[0] ?? "", /<c:v>(.*?)<\/c:v>/g);
      expect(cached("val")).toEqual(rows.map(({ figure }) => String(reachOf(figure.quantity))));
      expect(cached("cat").map(unescaped)).toEqual(rows.map(labelOf));
    }
  });

  test("draw each bar as surely as it is known, and pale what the filters leave out", () => {
    for (const [at, rows] of expected.entries()) {
      const points = values(deck.charts[at]?.xml ?? "", /<c:dPt>(.*?)<\/c:dPt>/gs);
      expect(points).toHaveLength(rows.length);
      for (const [point, row] of rows.entries()) {
        const xml = points[point] ?? "";
        const { tone, look } = row.item;
        expect(xml.includes("<a:pattFill")).toBe(look.fill === "hatched");
        expect(xml.includes('<a:prstDash val="solid"/>')).toBe(look.fill !== "solid");
        expect(xml.includes(`val="${color(tone)}"`)).toBe(row.matches);
      }
    }
  });

  test("say only what the filters leave", () => {
    const charts = objects.filter(({ xml }) => xml.includes("<c:chart "));
    expect(charts.map(({ alt }) => alt !== exhibitWords.exhibit.empty)).toEqual(
      expected.map((rows) => rows.some(({ matches }) => matches)),
    );
  });

  test("have each name on the axis, so that renaming a bar moves its label", () => {
    for (const { xml } of deck.charts) {
      const axis = /<c:catAx>.*<\/c:catAx>/s.exec(xml)?.[0] ?? "";
      expect(axis).toContain('<c:tickLblPos val="low"/>');
      expect(axis).toContain('<c:delete val="0"/>');
    }
    const names = expected.flat().map(({ item }) => item.name);
    const texts = deck.slides.flatMap(objectsOf).filter(({ xml }) => !xml.includes("<c:chart "));
    expect(texts.filter(({ name }) => names.includes(name))).toEqual([]);
  });

  test("say each bound in the label of its bar, in words", () => {
    for (const [at, rows] of expected.entries()) {
      const labels = values(deck.charts[at]?.xml ?? "", /<c:dLbl>(.*?)<\/c:dLbl>/gs);
      expect(labels).toHaveLength(rows.length);
      for (const [point, { figure }] of rows.entries()) {
        expect(unescaped(labels[point] ?? "")).toContain(boundWords(figure.quantity.bound));
      }
    }
  });

  test("leave the end of a bar open if its bound does, where the bar ends", () => {
    const open = expected.flat().filter(({ item }) => item.look.end === "fade");
    const charted = deck.slides.filter((xml) => xml.includes("<c:chart ")).flatMap(objectsOf);
    const ends = charted.filter(({ xml }) => xml.includes("<a:gradFill"));
    expect(open.length).toBeGreaterThan(0);
    expect(ends.map(({ name }) => name)).toEqual(open.map((bar) => pptxWords.objects.fade(labelOf(bar))));
    for (const [at, bar] of open.entries()) {
      const end = ends[at];
      const slide = deck.slides.find((xml) => end && xml.includes(end.xml));
      const chart = objectsOf(slide ?? "").find(({ xml }) => xml.includes("<c:chart "));
      const own = deck.charts.find((_, index) =>
        expected[index]?.some(({ figure }) => figure === bar.figure),
      );
      expectPlace(end, chart, own?.xml ?? "", reachOf(bar.figure.quantity));
    }
  });
});

describe("bars of a figure of each limit, above zero and below", () => {
  const values = [6, -4];
  const limits = SINGLE_BOUNDS.filter((bound) => !["exact", "about", "more-than"].includes(bound));
  const figures = limits.flatMap((bound) =>
    values.map((value) =>
      figure({
        id: `${bound}${value}`,
        label: `${bound} ${value}`,
        quantity: { value, unit: "percent", bound, change: true },
      }),
    ),
  );
  const dossier = testDossier({
    figures,
    exhibits: [exhibit(), exhibit({ id: "bars", form: "bars", figures: figures.map(({ id }) => id) })],
  });
  const bars = barsOf(dossier, viewOf()).flat();
  let deck: OpenDeck;
  let chart: string;
  let objects: readonly SlideObject[];
  beforeAll(async () => {
    deck = await openDeck(dossier, viewOf());
    chart = deck.charts[0]?.xml ?? "";
    objects = deck.slides.flatMap(objectsOf);
  });

  test("an upper bound is an outline that ends hard, a lower one fades past its value", () => {
    const points = [...chart.matchAll(/<c:dPt>(.*?)<\/c:dPt>/gs)].map(([, point = ""]) => point);
    for (const [at, { item }] of bars.entries()) {
      const isOutline = item.look.fill === "outline";
      expect(points[at]?.includes('<a:prstDash val="solid"/>')).toBe(item.look.fill !== "solid");
      expect(
        points[at]?.includes(`<a:srgbClr val="${color(`${item.tone}-soft`)}"/></a:solidFill><a:ln w`),
      ).toBe(isOutline);
    }
    const named = (name: (label: string) => string, end: string) => {
      const expected = bars.filter(({ item }) => item.look.end === end).map((bar) => name(labelOf(bar)));
      expect(expected.length).toBeGreaterThan(1);
      expect(objects.map(({ name: own }) => own)).toEqual(expect.arrayContaining(expected));
    };
    named(pptxWords.objects.cap, "cap");
    named(pptxWords.objects.fade, "fade");
  });

  test("the workbook bounds each number as it stands there, with its sign", () => {
    const [, ...lines] = deck.charts[0]?.cells ?? [];
    expect(lines.map((line) => line[3])).toEqual(bars.map((bar) => signedBound(bar.figure.quantity)));
  });

  test("a loss is left of zero, and what is past its end further left", () => {
    const [, least] = /<c:min val="(.*?)"\/>/.exec(chart) ?? [];
    expect(Number(least)).toBeLessThan(-4);
    const frame = objects.find(({ xml }) => xml.includes("<c:chart "));
    for (const bar of bars.filter(({ item }) => item.look.end !== "none")) {
      const { cap, fade } = pptxWords.objects;
      const name = (bar.item.look.end === "cap" ? cap : fade)(labelOf(bar));
      expectPlace(
        objects.find((one) => one.name === name),
        frame,
        chart,
        reachOf(bar.figure.quantity),
      );
    }
  });
});

test("a deck has as many charts, whichever deck of the session it is", async () => {
  const [first, second] = [await openDeck(realDossier, viewOf()), await openDeck(realDossier, viewOf())];
  expect(second.charts.map(({ cells }) => cells)).toEqual(first.charts.map(({ cells }) => cells));
  expect(second.slides).toHaveLength(slidesOf(realDossier).length);
});

describe("bars of intervals, above zero, below and around it", () => {
  const ends = [
    [5, 10],
    [-32, -20],
    [-5, 8],
  ] as const;
  const figures = ends.map(([low, high], at) =>
    figure({
      id: `interval-${at}`,
      label: `Interval ${at}`,
      quantity: { low, high, unit: "percent", bound: "between", change: true },
    }),
  );
  const dossier = testDossier({
    figures,
    exhibits: [exhibit(), exhibit({ id: "bars", form: "bars", figures: figures.map(({ id }) => id) })],
  });

  test("are light to the farther end, certain to the nearer one, with a hard end at both", async () => {
    const { certain, cap } = pptxWords.objects;
    const deck = await openDeck(dossier, viewOf());
    const chart = deck.charts[0]?.xml ?? "";
    const objects = deck.slides.flatMap(objectsOf);
    const objectNamed = (name: string) => objects.find((one) => one.name === name);
    const frame = objects.find(({ xml }) => xml.includes("<c:chart "));
    const bars = barsOf(dossier, viewOf()).flat();
    expect(bars.map(({ item: { amount, nearer } }) => [amount, nearer])).toEqual([
      [10, 5],
      [-32, -20],
      [8, -5],
    ]);
    for (const [at, bar] of bars.entries()) {
      const label = labelOf(bar);
      expect(objectNamed(certain(label))?.xml).toContain(
        `val="${color(at === 2 ? `${bar.item.tone}-soft` : bar.item.tone)}"`,
      );
      expectPlace(objectNamed(`${cap(label)} 2`), frame, chart, bar.item.amount);
      expect(bar.item.labels.some(({ text }) => unescaped(chart).includes(text))).toBe(true);
    }
    const [, ...lines] = deck.charts[0]?.cells ?? [];
    expect(lines.map((line) => line.slice(1, 4))).toEqual([
      ["10", "between +5% and +10%", "between"],
      ["-32", "down between 20% and 32%", "between"],
      ["8", "between −5% and +8%", "between"],
    ]);
  });
});

test("a bar below zero ends as its words say", async () => {
  const figures = (["more-than", "less-than"] as const).map((bound) =>
    figure({ id: bound, label: bound, quantity: { value: -3, unit: "billion-usd", bound } }),
  );
  const charts = [exhibit(), exhibit({ id: "bars", form: "bars", figures: figures.map(({ id }) => id) })];
  const deck = await openDeck(testDossier({ figures, exhibits: charts }), viewOf());
  const texts = deck.slides.flatMap(objectsOf).map(({ xml }) => unescaped(xml));
  const { capBelow, pastBelow } = pptxWords.alt;
  for (const alt of [capBelow("more-than, 2020"), pastBelow("less-than, 2020")])
    expect(texts.filter((xml) => xml.includes(alt))).toHaveLength(1);
});

/** Whether an object begins where a bar of the chart ends, within a hundredth of the chart's width. */
function expectPlace(
  object: SlideObject | undefined,
  chart: SlideObject | undefined,
  xml: string,
  value: number,
): void {
  const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1]);
  const [least, most] = [number(/<c:min val="(.*?)"/), number(/<c:max val="(.*?)"/)];
  const plot = /<c:layoutTarget val="inner".*?<\/c:manualLayout>/s.exec(xml)?.[0] ?? "";
  const left = Number(/<c:x val="(.*?)"/.exec(plot)?.[1]);
  const width = Number(/<c:w val="(.*?)"/.exec(plot)?.[1]);
  const frame = placeOf(chart?.xml ?? "");
  const across = left + ((value - least) / (most - least)) * width;
  const { x, w } = placeOf(object?.xml ?? "");
  expect(Math.abs((value < 0 ? x + w : x) - (frame.x + across * frame.w)) / frame.w).toBeLessThan(0.01);
}

function placeOf(xml: string): { readonly x: number; readonly w: number } {
  const [, x, w] = /<a:off x="(\d+)" y="\d+"\/>\s*<a:ext cx="(\d+)"/.exec(xml) ?? [];
  return { x: Number(x), w: Number(w) };
}
