import { exhibitWords, timelineWords } from "#text";
import type { Selection } from "../../dossier/query/select";
import { chartDrawings } from "../charts";
import { contents } from "../contents";
import { defineForm, type Surface } from "../form";
import { eventRow } from "../records";
import { firstOnes, hiddenIn, marksOf, marksOfAnySlide, moreMark, sectionPlans, yearsIn } from "./plans";
import { spanOf, type TimelineRows, timelineRows } from "./rows";
import { yearOfDay } from "./span";

/** Events by time: busy months opened into days, all others by name over an axis. */
export const timeline = defineForm({
  form: "timeline",
  layout: { column: "full", embedHeight: 720, pictureWidth: 880 },
  build: (dossier, exhibit) => {
    const rows = timelineRows(dossier)(exhibit);
    return {
      table: rows.all.map(eventRow),
      legend: null,
      under: ({ selection }) => {
        const filtered = selection.isAll ? rows : { ...rows, matches: selection.events.has };
        const rowsOn = ({ slide = false }: Surface) => (slide ? filtered : rows);
        return {
          spoken: () => spokenTimeline(rows, selection),
          aggregationNote: () => null,
          drawing: (surface) => drawings(rowsOn(surface), surface),
          aggregateMarks: () => aggregatesOf(rows),
          content: (surface, { width }) =>
            contents().timeline(rowsOn(surface), {
              width,
              isSlide: surface.slide ?? false,
              matches: selection.events.has,
            }),
        };
      },
    };
  },
});

const drawings = chartDrawings(
  ({ timeline: chart }) => chart,
  (rows, { slide = false }) => (slide ? marksOfAnySlide(rows) : marksOf(rows)),
);

/** By section, the events that have no mark of their own on the page: the same at every width. */
const aggregatesOf = (rows: TimelineRows) =>
  sectionPlans(rows)
    .map((plan) => ({ ...plan, hidden: hiddenIn(plan, firstOnes) }))
    .filter(({ hidden }) => hidden.length > 0)
    .map(({ key, episode, hidden }) => ({
      evidence: moreMark(rows.exhibit, key),
      name: timelineWords.moreEvents(hidden.length),
      years: episode ? yearsIn(hidden) : [],
      opens: rows.exhibit,
    }));

/** All of it is of the events that match. */
function spokenTimeline({ all, episodes }: TimelineRows, { events }: Selection): string {
  const matching = all.filter(({ id }) => events.has(id));
  if (matching.length === 0) return exhibitWords.exhibit.empty;
  const span = spanOf(matching);
  return timelineWords.spoken({
    all: all.length,
    matching: matching.length,
    from: timelineWords.year(yearOfDay(span.first)),
    to: timelineWords.year(yearOfDay(span.last)),
    busiest: episodes
      .map((episode) => ({
        when: timelineWords.months(episode.firstMonth, episode.lastMonth),
        count: episode.events.filter(({ event }) => events.has(event.id)).length,
      }))
      .filter(({ count }) => count > 0),
  });
}
