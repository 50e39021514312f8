import { timelineDrawingWords } from "#text";
import { at } from "../../dossier/at";
import type { DossierEvent } from "../../dossier/format/model";
import type { Measure } from "../marks/measure";
import { type Axis, axisOver } from "./axis";
import { blockOf, joined, placesOf, wedge } from "./columns";
import { type Ink, type Means, type Part, type TimelineLayout, text } from "./ink";
import { layOutLegend } from "./legend";
import { CLOSE, layOutPanel, ROOMY } from "./panel";
import { episodePlan, firstOnes } from "./plans";
import type { Episode, TimelineRows } from "./rows";
import { sectionOf, sectionsInOrder } from "./sections";
import { layOutSlide } from "./slideLayout";
import { layOutStrip } from "./strip";

/** A drawing narrower than this, or with panels narrower than this, is one column in order of time. */
const NARROW = { drawing: 560, panel: 250 };
/** The axis with the names under it, and the wedges from it to the panels. */
const AXIS = 24;
const WEDGE = 34;
const LEGEND_GAP = 22;

/** Lays a timeline out in a width. All in CSS pixels. */
export function layOutTimeline(
  rows: TimelineRows,
  width: number,
  measure: Measure,
  isSlide: boolean,
): TimelineLayout {
  const means: Means = { measure, exhibit: rows.exhibit, toneOf: toneIn(rows) };
  if (rows.all.length === 0)
    return {
      width,
      height: 24,
      ground: [text({ x: 0, y: 16 }, timelineDrawingWords.none, "small")],
      marks: [],
    };
  if (isSlide) return layOutSlide(rows, width, means);
  const [panel] = placesOf(rows.episodes, width);
  return width < NARROW.drawing || (panel && panel.width < NARROW.panel)
    ? oneColumn(rows, width, means)
    : sideBySide(rows, width, means);
}

const toneIn =
  ({ subject }: TimelineRows): Means["toneOf"] =>
  ({ people }: DossierEvent) =>
    subject !== null && people.includes(subject.id) ? "focus" : "context";

/** Everything in one column, in order of time. */
function oneColumn(rows: TimelineRows, width: number, means: Means): TimelineLayout {
  const parts: Part[] = [];
  let y = 0;
  for (const section of sectionsInOrder(rows, firstOnes)) {
    const panel = layOutPanel(section, { x: 0, y, width, pitch: ROOMY }, means);
    parts.push(panel);
    y = panel.bottom + LEGEND_GAP;
  }
  const legend = layOutLegend(parts, rows, { x: 0, y, width, isBrief: false }, means);
  return joined(parts, { width, height: legend.bottom, ground: legend.inks });
}

/** A strip of names above an axis, and under it the episodes side by side. */
function sideBySide(rows: TimelineRows, width: number, means: Means): TimelineLayout {
  const { episodes, strip } = rows;
  const hasStrip = strip.length > 0 || episodes.length > 1;
  const axis = axisOver(rows.span, width, means.measure);
  const over = layOutStrip(strip, { axis, width }, means);
  const axisY = over.height;
  const top = hasStrip ? axisY + AXIS + WEDGE : 0;
  const places = placesOf(episodes, width);
  const opened = episodes.map((episode, index) => ({ episode, place: at(places, index) }));
  const panels = opened.map(({ episode, place }) =>
    layOutPanel(sectionOf(rows, episodePlan(episode), firstOnes), { ...place, y: top, pitch: CLOSE }, means),
  );
  const legendY = (panels[0]?.bottom ?? axisY + AXIS) + LEGEND_GAP;
  const parts = [over, ...panels];
  const legend = layOutLegend(
    parts,
    rows,
    { x: 0, y: legendY, width: places[0]?.width ?? width, isBrief: false },
    means,
  );
  return joined(parts, {
    width,
    height: Math.max(legend.bottom, ...panels.map(({ bottom }) => bottom)),
    ground: hasStrip
      ? [
          ...opened.map(({ episode, place }) =>
            wedge(episode, place, { axis, y: axisY, under: axisY + AXIS - 2, bottom: top }),
          ),
          ...axis.inks(axisY),
          ...episodes.map((episode) => block(episode, axis, axisY)),
          ...legend.inks,
        ]
      : legend.inks,
  });
}

function block(episode: Episode, axis: Axis, y: number): Ink {
  const { from, to } = blockOf(episode, axis);
  return {
    kind: "line",
    from: { x: from, y },
    to: { x: to, y },
    thickness: 8,
    tone: "ink",
    look: "solid",
  };
}
