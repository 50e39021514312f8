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
/** A drawing at least this share as high gets all of it, so that it does not move if filters name more events. */
const FULL = 0.9;
const PITCH: Pitch = { row: 23, line: 17, empty: 18 };
const AXIS = 24;
const WEDGE = 24;
/** The size of the line that explains the marks. */
const LEGEND = 28;

/**
 * The key events in three columns in order of time, as many as can be read in a room, and every event as a square
 * on the axis. Filters change which events are named. Axis, columns and key keep their places, unless another section
 * has a column or the names need more height.
 */
export function layOutSlide(rows: TimelineRows, width: number, means: Means): TimelineLayout {
  const axis = axisOver(rows.span, width, means.measure);
  const squares = layOutSquares(rows, { axis, width }, means);
  const y = squares.height;
  const top = y + AXIS + WEDGE;
  const named = openSections(rows, { top, width }, means);
  const whole = rows.matches ? openSections(unfiltered(rows), { top, width }, means) : named;
  const lowest = Math.max(named.bottom, whole.bottom);
  // Enlarged to fill the free height, a drawing that is cut would name even fewer events.
  const isFull = named.isCut || whole.isCut || lowest + LEGEND > FULL * MOST_HEIGHT;
  const bottom = isFull ? Math.max(lowest, MOST_HEIGHT - LEGEND) : lowest;
  const panels = named.opened.map(({ panel }) => panel);
  const legend = layOutLegend(panels, rows, { x: 0, y: bottom + 4, width, isBrief: true }, means);
  return joined(panels, {
    width,
    height: isFull ? Math.max(MOST_HEIGHT, legend.bottom) : legend.bottom,
    ground: [
      ...named.opened.map(({ section, place }) =>
        wedge(section.span, place, { axis, y, under: y + AXIS - 2, bottom: top }),
      ),
      ...squares.inks,
      ...axis.inks(y),
      ...legend.inks,
    ],
  });
}

const unfiltered = ({ matches: _, ...rows }: TimelineRows): TimelineRows => rows;

/** The columns of a slide, as wide as their names need without filters. */
function openSections(
  rows: TimelineRows,
  { top, width }: { readonly top: number; readonly width: number },
  means: Means,
) {
  const whole = unfiltered(rows);
  const plans = slideColumns(rows).map((plan) => {
    const sectionIn = (one: TimelineRows) => sectionOf(one, plan, keysOf(one)(MOST_KEYS));
    const [section, usual] = [sectionIn(rows), sectionIn(whole)];
    return { plan, section, usual: namesIn(usual) > 0 ? usual : section };
  });
  const needed = plans.map(({ usual }) => widthOfPanel(usual, width / plans.length, means));
  const places = placesFor(needed, width);
  const opened = plans.map(({ plan, section: all }, index) => {
    const place = at(places, index);
    const column = { ...place, y: top, pitch: PITCH, bottom: MOST_HEIGHT - LEGEND };
    const { section, panel } = fitted(plan, rows, column, means);
    return { section, place, panel, isCut: namesIn(section) < namesIn(all) };
  });
  return {
    opened,
    bottom: Math.max(top, ...opened.map(({ panel }) => panel.bottom)),
    isCut: !fits(needed, width) || opened.some(({ isCut }) => isCut),
  };
}

const namesIn = ({ rows }: Section): number => rows.reduce((sum, { entries }) => sum + entries.length, 0);

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
