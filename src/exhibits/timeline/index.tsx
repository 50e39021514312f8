import { exhibitWords, whenSpoken } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { MOST_MARKS } from "../aggregate";
import { defineForm, drawingsOf, type FilteredExhibit } from "../form";
import { measure } from "../marks/measure";
import { eventRow } from "../records";
import { spokenLines } from "../spoken";
import { type TimelineShown, timelineShown } from "./aggregate";
import { BinsChart } from "./BinsChart";
import { type BinMark, binMarks } from "./binMarks";
import { type Bins, binsHeight } from "./bins";
import { binsContent, dotsContent } from "./content";
import { DotsChart } from "./DotsChart";
import { layoutTimeline } from "./layout";
import type { Timeline } from "./rows";
import { spansOf } from "./spans";

/** Events by time: a dot each, or bars if they are too many. */
export const timeline = defineForm({
  form: "timeline",
  layout: { column: "full", embedHeight: 640, pictureWidth: 880 },
  build: (dossier, exhibit) => ({
    table: spansOf(dossier)(exhibit).events.map(eventRow),
    legend: exhibitWords.legend.timeline,
    under: ({ filters, selection }) => {
      const shown = timelineShown(dossier, filters, exhibit);
      return shown.drawing.kind === "dots"
        ? dotsOf(dossier, shown, shown.drawing.timeline, selection.events.has)
        : barsOf(shown, shown.drawing.bins, binMarks(dossier, filters, exhibit.id, shown.drawing.bins));
    },
  }),
});

function dotsOf(
  dossier: Dossier,
  { all, left }: TimelineShown,
  shown: Timeline,
  matches: (event: string) => boolean,
): FilteredExhibit {
  // Of few all have their dots, whatever matches.
  const note = all > MOST_MARKS && left < all ? exhibitWords.drawn.dots({ all, left }) : null;
  return {
    spoken: () =>
      spokenLines(
        shown.marks
          .filter(({ event }) => matches(event.id))
          .map(({ event }) => `${event.title}, ${whenSpoken(event.when)}`),
        note,
      ),
    aggregationNote: () => note,
    drawing: (surface) => dotsDrawing(shown, surface),
    content: ({ slide = false }, { width }) =>
      dotsContent(dossier, shown, { width, isClose: slide, matches }),
  };
}

const dotsDrawing = drawingsOf((shown: Timeline, { slide = false }) => ({
  draw: ({ width }) => <DotsChart timeline={shown} width={width} close={slide} />,
  heightAt: (width) => layoutTimeline(shown, width, measure, slide).height,
  marks: shown.marks.map(({ event }) => event.id),
}));

function barsOf({ all, left }: TimelineShown, bins: Bins, marks: readonly BinMark[]): FilteredExhibit {
  const { timeline: words, drawn } = exhibitWords;
  const counts = { all, left, coarse: bins.coarse.left };
  const note = drawn.bins(counts, words.bins[bins.grain](bins.bins.length), words.noBin[bins.grain]);
  const counted = marks.map((mark, at) => ({ mark, counts: bins.bins[at] ?? bins.coarse }));
  const matching = counted.filter((one) => one.counts.left > 0).map(({ mark }) => mark);
  const shown = counted.filter((one) => one.counts.all > 0).map(({ mark }) => mark.id);
  return {
    spoken: () =>
      spokenLines(
        matching.map(({ words: said }) => said),
        note,
      ),
    aggregationNote: () => note,
    drawing: () => ({
      draw: ({ width }) => <BinsChart bins={bins} marks={marks} width={width} />,
      heightAt: () => binsHeight(bins),
      marks: shown,
    }),
    content: (_, { width }) => binsContent(bins, width),
    aggregateMarks: () =>
      matching.map(({ id: evidence, words: name, years, opens }) => ({ evidence, name, years, opens })),
  };
}
