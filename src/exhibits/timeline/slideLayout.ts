import { at } from "../../dossier/at";
import { axisOver } from "./axis";
import { joined, placesOf, wedge } from "./columns";
import type { Means, TimelineLayout } from "./ink";
import { layOutLegend } from "./legend";
import { layOutPanel, type Pitch } from "./panel";
import type { TimelineRows } from "./rows";
import { type Choose, type Section, sectionsInOrder } from "./sections";
import { layOutSquares } from "./squares";

const MOST_COLUMNS = 3;
/** Of a column. */
const MOST_EVENTS = 9;
/** Higher, its smallest text would be too small to be read from afar. */
const MOST_HEIGHT = 345;
const PITCH: Pitch = { row: 23, line: 17, empty: 18 };
const AXIS = 24;
const WEDGE = 24;

/** The key events in three columns in order of time, as many as a room can read; every event as a square on the axis. */
export function layOutSlide(rows: TimelineRows, width: number, means: Means): TimelineLayout {
  for (let most = MOST_EVENTS; ; most--) {
    const layout = layOutWith(chosen(rows, most), { rows, width }, means);
    if (layout.height <= MOST_HEIGHT || most === 1) return layout;
  }
}

/** The key events of a section, or all of one that has none: the first of them. */
function chosen(rows: TimelineRows, most: number): readonly Section[] {
  const hasKeys = rows.all.some(({ key }) => key);
  const choose: Choose = (entries) =>
    (hasKeys ? entries.filter(({ event }) => event.key) : entries).slice(0, most);
  const sections = sectionsInOrder(rows, choose).map((section) => ({ section, shown: countIn(section) }));
  const columns = sections
    .filter(({ shown }) => shown > 0)
    .sort(
      (a, b) => Number(b.section.episode !== null) - Number(a.section.episode !== null) || b.shown - a.shown,
    )
    .slice(0, MOST_COLUMNS);
  return sections.filter((one) => columns.includes(one)).map(({ section }) => ({ ...section, hidden: [] }));
}

const countIn = ({ rows }: Section) => rows.reduce((sum, { entries }) => sum + entries.length, 0);

function layOutWith(
  sections: readonly Section[],
  { rows, width }: { readonly rows: TimelineRows; readonly width: number },
  means: Means,
): TimelineLayout {
  const axis = axisOver(rows.span, width, means.measure);
  const squares = layOutSquares(rows, { axis, width }, means);
  const y = squares.height;
  const top = y + AXIS + WEDGE;
  const opened = placesOf(sections, width).map((place, index) => ({ place, section: at(sections, index) }));
  const panels = opened.map(({ place, section }) =>
    layOutPanel(section, { ...place, y: top, pitch: PITCH }, means),
  );
  const bottom = Math.max(top, ...panels.map((panel) => panel.bottom));
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
