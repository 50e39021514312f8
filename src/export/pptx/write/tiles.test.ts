import { expect, it } from "vitest";
import { at } from "../../../dossier/at";
import type { ContentTile, TilesContent } from "../../../exhibits/content";
import { drawingBox, type StageBox } from "../../../view/stage";
import type { Run } from "../canvas";
import { heightOf } from "../textHeight";
import { writeTiles } from "./tiles";

const tileOf = (over: Partial<ContentTile>): ContentTile => ({
  qualifier: "",
  number: "5",
  text: "Rolls of a day",
  cite: "Publisher ¶4",
  matches: true,
  ...over,
});

interface Written {
  readonly runs: readonly Run[];
  readonly box: StageBox;
  readonly size: number;
}

function written(clusters: readonly (readonly ContentTile[])[]): readonly Written[] {
  const texts: Written[] = [];
  const canvas: Parameters<typeof writeTiles>[0] = {
    text: (_, text, box, { size }) => {
      if (typeof text !== "string") texts.push({ runs: text, box, size });
    },
    shape: () => {},
  };
  const content: TilesContent = {
    kind: "tiles",
    clusters: clusters.map((tiles) => ({ title: "2024", source: "Publisher", tiles })),
  };
  writeTiles(canvas, content, drawingBox(0));
  return texts;
}

const BETWEEN = tileOf({ qualifier: "between", number: "30,000 and 32,000" });
const LONG = tileOf({ number: "¥740,000,000,000,000" });

it.each<[string, readonly (readonly ContentTile[])[]]>([
  ["one source", [[LONG, BETWEEN, BETWEEN]]],
  ["one source with many", [Array.from({ length: 8 }, () => BETWEEN)]],
  ["two sources", [Array.from({ length: 4 }, () => BETWEEN), [LONG]]],
  ["three sources", [[BETWEEN, LONG], [LONG], [tileOf({})]]],
])("numbers of %s are no higher than their boxes, and no box reaches another", (_, clusters) => {
  const texts = written(clusters);
  expect(texts.length).toBeGreaterThanOrEqual(clusters.flat().length * 2);
  for (const { runs, box, size } of texts) {
    const high = runs.map((run) =>
      heightOf(run.text, { size: run.size ?? size, width: box.width, bold: run.bold ?? false }),
    );
    const isOneLine = runs.slice(0, -1).every(({ ends }) => ends !== true);
    expect(isOneLine ? Math.max(...high) : high.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(
      box.height,
    );
    expect(Math.min(size, ...runs.map((run) => run.size ?? size))).toBeGreaterThanOrEqual(18);
  }
  for (const [index, { box }] of texts.entries()) {
    for (const other of texts.slice(index + 1).map((text) => text.box)) {
      const meets =
        box.x < other.x + other.width &&
        other.x < box.x + box.width &&
        box.y < other.y + other.height &&
        other.y < box.y + box.height;
      expect(meets).toBe(false);
    }
  }
});

it("an ordinary number is as large as ever beside one that is far too long", () => {
  const long = tileOf({ number: "602,200,000,000,000,000,000,000" });
  const sizes = written([[long, long, long], [tileOf({})]]).flatMap(({ runs }) => at(runs, 0).size ?? []);
  expect(Math.max(...sizes)).toBe(62);
});
