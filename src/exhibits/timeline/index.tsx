import { exhibitWords, whenWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import type { Filtered } from "../../view/view";
import { MOST_MARKS } from "../aggregate";
import { barFiles, chartFiles, chartIn } from "../chartFiles";
import type { ExhibitModel, LayoutRoom } from "../form";
import { measure } from "../marks/measure";
import { spokenLines } from "../spoken";
import { type TimelineShown, timelineShown } from "./aggregate";
import { binMarks } from "./binMarks";
import { type Bins, binsHeight } from "./bins";
import { layoutTimeline } from "./layout";
import { BinReadout, Readout } from "./Readout";
import type { Timeline } from "./rows";

export function presentTimeline(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"timeline">,
): ExhibitModel {
  const shown = timelineShown(dossier, view, exhibit);
  const { all, left, drawing } = shown;
  return {
    all,
    left,
    ...(drawing.kind === "dots"
      ? presentDots(drawing.timeline, shown)
      : presentBins(dossier, view, exhibit, shown, drawing.bins)),
  };
}

type Drawn = Omit<ExhibitModel, "all" | "left">;

function presentDots(timeline: Timeline, { all, left }: TimelineShown): Drawn {
  const { marks } = timeline;
  const on = marks.filter((mark) => mark.on);
  // Of few all have their dots, whatever is left.
  const drawn =
    all.length > MOST_MARKS && left.length < all.length
      ? exhibitWords.drawn.dots({ all: all.length, left: left.length })
      : null;
  const heightIn = ({ width, slide = false }: LayoutRoom) =>
    layoutTimeline(timeline, width, measure, slide).height;
  return {
    spoken: () =>
      spokenLines(
        on.map(({ event }) => `${event.title}, ${whenWords(event.when)}`),
        drawn,
      ),
    drawn: () => drawn,
    marks: () => marks.map(({ event }) => event.id),
    legend: exhibitWords.legend.timeline,
    draw: ({ width, slide = false }) => (
      <>
        {chartIn(chartFiles.timeline, heightIn({ width, slide }), (TimelineChart) => (
          <TimelineChart timeline={timeline} width={width} close={slide} />
        ))}
        {!slide && <Readout events={marks.map(({ event }) => event)} />}
      </>
    ),
    heightIn,
  };
}

function presentBins(
  dossier: Dossier,
  view: Filtered,
  { id }: ExhibitOf<"timeline">,
  shown: TimelineShown,
  bins: Bins,
): Drawn {
  const marks = binMarks(dossier, view, id, bins);
  const drawn = drawnWords(shown, bins);
  const height = binsHeight(bins);
  const left = [...bins.bins.map((bin) => bin.left), bins.coarse.left];
  return {
    spoken: () =>
      spokenLines(
        marks.filter((_, at) => (left[at] ?? 0) > 0).map(({ words }) => words),
        drawn,
      ),
    drawn: () => drawn,
    marks: () => marks.filter((_, at) => (bins.bins[at] ?? bins.coarse).all > 0).map((mark) => mark.id),
    several: () =>
      marks
        .filter((_, at) => (left[at] ?? 0) > 0)
        .map(({ id: evidence, words: name, years, opens }) => ({ evidence, name, years, opens })),
    legend: null,
    draw: (room) => (
      <>
        {chartIn(barFiles.timeline, height, (BinsChart) => (
          <BinsChart bins={bins} marks={marks} width={room.width} />
        ))}
        {!room.slide && <BinReadout marks={marks} />}
      </>
    ),
    heightIn: () => height,
  };
}

function drawnWords({ all, left }: TimelineShown, { grain, bins, coarse }: Bins): string {
  const { timeline, drawn } = exhibitWords;
  const counts = { all: all.length, left: left.length, coarse: coarse.left };
  return drawn.bins(counts, timeline.bins[grain](bins.length), timeline.noBin[grain]);
}
