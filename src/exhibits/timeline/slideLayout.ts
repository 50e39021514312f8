import { at } from "../../dossier/at";
import { memoizeWeak } from "../../dossier/memo";
import { axisOver } from "./axis";
import { joined, placesOf, wedge } from "./columns";
import type { Means, TimelineLayout } from "./ink";
import { layOutLegend } from "./legend";
import { layOutPanel, type PanelPlace, type Pitch } from "./panel";
import { type Choose, type SectionPlan, sectionPlans } from "./plans";
import type { TimelineRows } from "./rows";
import { sectionOf } from "./sections";
import { layOutSquares } from "./squares";

const MOST_COLUMNS = 3;
/** Of a column. */
const MOST_EVENTS = 9;
/** Higher, its smallest text would be too small to be read from afar. */
const MOST_HEIGHT = 348;
const PITCH: Pitch = { row: 23, line: 17, empty: 18 };
const AXIS = 24;
const WEDGE = 24;
/** Of the line that says how to read it. */
const LEGEND = 28;

/**
 * The key events in three columns in order of time, as many as a room can read, and every event as a square on the
 * axis.
 */
export function layOutSlide(rows: TimelineRows, width: number, means: Means): TimelineLayout {
  const axis = axisOver(rows.span, width, means.measure);
  const squares = layOutSquares(rows, { axis, width }, means);
  const y = squares.height;
  const top = y + AXIS + WEDGE;
  const plans = columnsOf(rows);
  const opened = placesOf(plans, width).map((place, index) => {
    const bottom = MOST_HEIGHT - LEGEND;
    return { place, ...fitted(at(plans, index), rows, { ...place, y: top, pitch: PITCH, bottom }, means) };
  });
  const panels = opened.map(({ panel }) => panel);
  const bottom = panels.reduce((lowest, panel) => Math.max(lowest, panel.bottom), top);
  const legend = layOutLegend(panels, rows, { x: 0, y: bottom + 4, width, isBrief: true }, means);
  return joined(panels, {
    width,
    height: legend.bottom,
    ground: [
      ...opened.map(({ section, place }) =>
        wedge(section.span, place, { axis, y, under: y + AXIS - 2, bottom: top }),
      ),
      ...squares.inks,
      ...axis.inks(y),
      ...legend.inks,
    ],
  });
}

/** Chooses the key events of a section; of a timeline that has none, all. */
const keysOf = memoizeWeak(({ all }: TimelineRows) => {
  const hasKeys = all.some(({ key }) => key);
  return (most: number): Choose =>
    (entries) =>
      (hasKeys ? entries.filter(({ event }) => event.key) : entries).slice(0, most);
});

/** The sections with most of what a slide shows, episodes first, in order of time. */
function columnsOf(rows: TimelineRows) {
  const plans = sectionPlans(rows)
    .map((plan) => {
      const section = sectionOf(rows, plan, keysOf(rows)(MOST_EVENTS));
      const shown = section.rows.reduce((sum, { entries }) => sum + entries.length, 0);
      return { plan, shown, isEpisode: section.episode !== null };
    })
    .filter(({ shown }) => shown > 0);
  const most = [...plans]
    .sort((a, b) => Number(b.isEpisode) - Number(a.isEpisode) || b.shown - a.shown)
    .slice(0, MOST_COLUMNS);
  return plans.filter((one) => most.includes(one)).map(({ plan }) => plan);
}

interface Column extends PanelPlace {
  /** What must not be passed. */
  readonly bottom: number;
}

/** A section with as many of its events as its column has room for, but one. */
function fitted(plan: SectionPlan, rows: TimelineRows, { bottom, ...place }: Column, means: Means) {
  for (let most = MOST_EVENTS; ; most--) {
    const section = sectionOf(rows, plan, keysOf(rows)(most));
    // What it leaves out has a square, and is counted at its head.
    const panel = layOutPanel({ ...section, hidden: [] }, place, means);
    if (panel.bottom <= bottom || most === 1) return { section, panel };
  }
}
