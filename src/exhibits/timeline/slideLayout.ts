import { at } from "../../dossier/at";
import { axisOver } from "./axis";
import { fits, joined, placesFor, wedge } from "./columns";
import type { Means, TimelineLayout } from "./ink";
import { layOutLegend } from "./legend";
import { layOutPanel, type PanelPlace, type Pitch, widthOfPanel } from "./panel";
import { keysOf, MOST_KEYS, type SectionPlan, slideColumns } from "./plans";
import type { TimelineRows } from "./rows";
import { type Section, sectionOf } from "./sections";
import { layOutSquares } from "./squares";

/** If it were higher, its smallest text would be too small to read from afar. */
const MOST_HEIGHT = 348;
const PITCH: Pitch = { row: 23, line: 17, empty: 18 };
const AXIS = 24;
const WEDGE = 24;
/** The size of the line that explains the marks. */
const LEGEND = 28;

/**
 * The key events in three columns in order of time, as many as can be read in a room, and every event as a square
 * on the axis.
 */
export function layOutSlide(rows: TimelineRows, width: number, means: Means): TimelineLayout {
  const axis = axisOver(rows.span, width, means.measure);
  const squares = layOutSquares(rows, { axis, width }, means);
  const y = squares.height;
  const top = y + AXIS + WEDGE;
  const plans = slideColumns(rows);
  const whole = plans.map((plan) => sectionOf(rows, plan, keysOf(rows)(MOST_KEYS)));
  const needed = whole.map((section) => widthOfPanel(section, width / plans.length, means));
  const opened = placesFor(needed, width).map((place, index) => {
    const bottom = MOST_HEIGHT - LEGEND;
    return { place, ...fitted(at(plans, index), rows, { ...place, y: top, pitch: PITCH, bottom }, means) };
  });
  const panels = opened.map(({ panel }) => panel);
  const bottom = panels.reduce((lowest, panel) => Math.max(lowest, panel.bottom), top);
  // Enlarged to fill the free height, it would show even fewer events.
  const isCut = opened.some(({ section }, index) => entriesIn(section) < entriesIn(at(whole, index)));
  const legend = layOutLegend(panels, rows, { x: 0, y: bottom + 4, width, isBrief: true }, means);
  return joined(panels, {
    width,
    height: isCut || !fits(needed, width) ? Math.max(MOST_HEIGHT, legend.bottom) : legend.bottom,
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

const entriesIn = ({ rows }: Section): number => rows.reduce((sum, { entries }) => sum + entries.length, 0);

interface Column extends PanelPlace {
  /** The limit of the height. */
  readonly bottom: number;
}

/** A section with as many of its events as its column has room for, but one. */
function fitted(plan: SectionPlan, rows: TimelineRows, { bottom, ...place }: Column, means: Means) {
  for (let most = MOST_KEYS; ; most--) {
    const section = sectionOf(rows, plan, keysOf(rows)(most));
    // The events it leaves out have a square, and are counted in its heading.
    const panel = layOutPanel({ ...section, hidden: [] }, place, means);
    if (panel.bottom <= bottom || most === 1) return { section, panel };
  }
}
