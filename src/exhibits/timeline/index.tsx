import { whenWords } from "../../dossier/dateWords";
import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { Filtered } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import { chartFiles, chartIn } from "../chartFiles";
import { type Presented, type Room, tableOf } from "../form";
import { measure } from "../marks/measure";
import { eventRow } from "../records";
import { spokenLines } from "../spoken";
import { layoutTimeline } from "./layout";
import { Readout } from "./Readout";
import { timelineRows } from "./rows";

export function presentTimeline(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"timeline">): Presented {
  const timeline = timelineRows(dossier, view, exhibit);
  const left = timeline.marks.filter(({ on }) => on);
  const heightIn = ({ width, slide = false }: Room) => layoutTimeline(timeline, width, measure, slide).height;
  return {
    ...tableOf(timeline.marks, ({ event }) => eventRow(event)),
    spoken: spokenLines(left.map(({ event }) => `${event.title}, ${whenWords(event.when)}`)),
    legend: exhibitWords.legend.timeline,
    draw: ({ width, slide = false }) => (
      <>
        {chartIn(chartFiles.timeline, heightIn({ width, slide }), (TimelineChart) => (
          <TimelineChart timeline={timeline} width={width} close={slide} />
        ))}
        {!slide && <Readout events={timeline.marks.map(({ event }) => event)} />}
      </>
    ),
    heightIn,
  };
}
