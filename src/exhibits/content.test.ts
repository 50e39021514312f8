import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { buildExhibit } from "./buildExhibit";
import type { ContentShape, DottedShape, ExhibitContent, MarkShape } from "./content";
import { loadContents } from "./contents";
import { WHOLE } from "./form";
import { anyFilters, anyWidth } from "./test/rows.arbitrary";
import { outside } from "./test/testBoxes";
import { viewOf } from "./test/testRows";

const exhibits = realDossier.exhibits.map((exhibit) => [exhibit.id, exhibit] as const);

const isMark = (shape: ContentShape): shape is MarkShape | DottedShape =>
  shape.kind === "rect" || shape.kind === "ellipse" || shape.kind === "dotted";
/** Those that stand for something: others lie behind them. */
const marksOf = (content: ExhibitContent) =>
  content.kind === "shapes" ? content.shapes.filter(isMark).filter(({ alt }) => alt !== null) : [];

beforeAll(loadContents);

/** What each kind says of its records: which of them match. */
function matchesIn(content: ExhibitContent): readonly boolean[] | null {
  if (content.kind === "bars")
    return content.panels.flatMap(({ bars, links, matchesRemark }) => [
      ...[...bars, ...links].map(({ matches }) => matches),
      ...bars.flatMap(({ item }) => (item.remarks ?? []).map(({ id }) => matchesRemark(id))),
    ]);
  if (content.kind === "tiles")
    return content.clusters.flatMap(({ tiles }) => tiles.map(({ matches }) => matches));
  return null;
}

describe.each(exhibits)("%s, as data", (_, exhibit) => {
  const anyView = fc.oneof(fc.constant({}), anyFilters(realDossier));

  test("holds every line of the table, whatever the filters leave", () => {
    fc.assert(
      fc.property(anyView, (filters) => {
        const { all, matching, content, keysIn } = buildExhibit(realDossier, viewOf(filters), exhibit);
        const data = content({}, { width: 700 });
        const flags = matchesIn(data);
        if (flags) {
          expect(flags).toHaveLength(all.length);
          expect(flags.filter(Boolean)).toHaveLength(matching.length);
        }
        if (data.kind === "table") {
          expect(keysIn?.(WHOLE)).toEqual(all.map(({ key }) => key));
          expect(data.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
          for (const { cells } of data.rows) expect(cells).toHaveLength(data.columns.length);
        }
        const events = matching.filter(({ evidence }) => realDossier.events.has(evidence));
        const marks = marksOf(data).filter(({ matches }) => matches);
        expect(marks.length).toBeGreaterThanOrEqual(data.kind === "shapes" ? events.length : 0);
      }),
    );
  });

  test("has shapes inside its frame, at any width", () => {
    fc.assert(
      fc.property(anyWidth, (width) => {
        const { content, drawing } = buildExhibit(realDossier, viewOf(), exhibit);
        const data = content({}, { width });
        if (data.kind !== "shapes") return;
        expect(data.height).toBe(drawing({}).heightAt?.(width));
        const boxes = marksOf(data).map(({ name, x, y, ...size }) => ({
          what: name,
          left: x,
          top: y,
          right: x + size.width,
          bottom: y + size.height,
        }));
        expect(boxes.length).toBeGreaterThan(0);
        expect(outside({ left: 0, top: 0, right: width, bottom: data.height }, boxes)).toEqual([]);
      }),
    );
  });
});
