import { beforeAll, describe, expect, test } from "vitest";
import { pptxWords } from "#text";
import type { Quantity } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { barsRows } from "../../exhibits/bars/rows";
import { changeRows } from "../../exhibits/change/rows";
import { lookOf, type Tone } from "../../exhibits/marks/looks";
import { viewOf } from "../../exhibits/test/testRows";
import { slidesOf } from "../../view/slides";
import type { View } from "../../view/view";
import { unescaped } from "../xml";
import { color } from "./colors";
import type { Bar } from "./draw/barsChart";
import { type OpenDeck, objectsOf, openDeck, type SlideObject } from "./test/testDeck";

type Drawn = Bar & { readonly value: string };

/** The rows of every chart that a deck should have, in its order. */
const rowsOf = (view: View): readonly (readonly Drawn[])[] =>
  realDossier.exhibits.flatMap((exhibit): readonly (readonly Drawn[])[] => {
    if (exhibit.form === "bars") return barsRows(realDossier, view, exhibit).map(({ bars }) => bars);
    if (exhibit.form !== "change") return [];
    const toneOf = ({ value }: Quantity): Tone => (value < 0 ? "loss" : "gain");
    const rows = changeRows(realDossier, view, exhibit);
    return [rows.map((row) => ({ ...row, tone: toneOf(row.figure.quantity) }))];
  });

const values = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = ""]) => value);

describe.each([
  ["whole", viewOf()],
  ["filtered", viewOf({ source: ["fortune-2017"] })],
])("the charts of a deck, %s", (_, view) => {
  const expected = rowsOf(view);
  let deck: OpenDeck;
  let objects: readonly SlideObject[];
  beforeAll(async () => {
    deck = await openDeck(realDossier, view);
    objects = deck.slides.flatMap(objectsOf);
  });

  test("are one for each panel", () => {
    expect(expected.length).toBeGreaterThan(3);
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
        rows.map(({ figure, name, period, value }) => [
          `${name}, ${period}`,
          String(figure.quantity.value),
          value,
          figure.quantity.bound,
          figure.quantity.unit,
        ]),
      );
      expect(lines.map((line) => line.at(-1))).toEqual(
        rows.map(({ on }) => (on ? pptxWords.workbook.left : pptxWords.workbook.leftOut)),
      );
      const cached = (part: string) =>
        values(new RegExp(`<c:${part}>.*</c:${part}>`, "s").exec(xml)?.[0] ?? "", /<c:v>(.*?)<\/c:v>/g);
      expect(cached("val")).toEqual(rows.map(({ figure }) => String(figure.quantity.value)));
      expect(cached("cat").map(unescaped)).toEqual(rows.map(({ name, period }) => `${name}, ${period}`));
    }
  });

  test("draw each bar as surely as it is known, and pale what the filters leave out", () => {
    for (const [at, rows] of expected.entries()) {
      const points = values(deck.charts[at]?.xml ?? "", /<c:dPt>(.*?)<\/c:dPt>/gs);
      expect(points).toHaveLength(rows.length);
      for (const [point, row] of rows.entries()) {
        const xml = points[point] ?? "";
        const { hatched } = lookOf(row.figure);
        expect(xml.includes("<a:pattFill")).toBe(hatched);
        expect(xml.includes('<a:prstDash val="dash"/>')).toBe(hatched);
        expect(xml.includes(`val="${color(row.tone)}"`)).toBe(row.on);
      }
    }
  });

  test("leave the end of a bar open where its bound does, where the bar ends", () => {
    const open = expected.flat().filter(({ figure }) => lookOf(figure).fade !== "none");
    const ends = objects.filter(({ xml }) => xml.includes("<a:gradFill"));
    expect(open.length).toBeGreaterThan(0);
    expect(ends.map(({ name }) => name)).toEqual(
      open.map(({ name, period }) => pptxWords.objects.fade(`${name}, ${period}`)),
    );
    for (const [at, { figure }] of open.entries()) {
      const end = ends[at];
      const slide = deck.slides.find((xml) => end && xml.includes(end.xml));
      const chart = objectsOf(slide ?? "").find(({ xml }) => xml.includes("<c:chart "));
      const charts = deck.charts.filter((_, index) => expected[index]?.some((row) => row.figure === figure));
      const bound = (part: string) =>
        Number(values(charts[0]?.xml ?? "", new RegExp(`<c:${part} val="(.*?)"/>`, "g"))[0]);
      const frame = placeOf(chart?.xml ?? "");
      const across = (figure.quantity.value - bound("min")) / (bound("max") - bound("min"));
      // Within a hundredth of the chart's width.
      expect(Math.abs(placeOf(end?.xml ?? "").x - (frame.x + across * frame.w)) / frame.w).toBeLessThan(0.01);
    }
  });
});

test("a deck has as many charts, whichever deck of the session it is", async () => {
  const [first, second] = [await openDeck(realDossier, viewOf()), await openDeck(realDossier, viewOf())];
  expect(second.charts.map(({ cells }) => cells)).toEqual(first.charts.map(({ cells }) => cells));
  expect(second.slides).toHaveLength(slidesOf(realDossier).length);
});

function placeOf(xml: string): { readonly x: number; readonly w: number } {
  const [, x, w] = /<a:off x="(\d+)" y="\d+"\/>\s*<a:ext cx="(\d+)"/.exec(xml) ?? [];
  return { x: Number(x), w: Number(w) };
}
