import { sum } from "../../../dossier/sum";
import type { BarsContent, ContentPanel } from "../../../exhibits/content";
import { bracketRoom, bracketsOf } from "../../../exhibits/marks/barLinks";
import { VALUE } from "../../../exhibits/marks/looks";
import { type FittedValues, fitValues } from "../../../exhibits/marks/valueFit";
import { areInSigns } from "../../../exhibits/marks/valuesUnder";
import { STAGE_GAP, type StageBox } from "../../../view/stage";
import { measureAnywhere } from "../measureAnywhere";
import { heightOf } from "../textHeight";
import { measureEnlarged } from "./barTies";
import { nameOf } from "./chartPoint";

const GUTTER = 42;
const NARROWEST = 300;
/** A row of the chart is no higher than that, and this part of it is space between bars. */
const ROW = 96;
export const GAP = 80;
/** Names take this part of the width at most, then PowerPoint wraps them. */
const MOST_NAMES = 0.42;
/** Bars of one panel, up to so many, have larger type. */
const FEW = 8;
export const TITLE = { size: 20, space: 10 };
/** Room for words under the bars: of a yardstick, or of a remark on the last bar. */
export const FOOT = 30;

/** A panel with the place of its chart. */
export interface FittedPanel {
  readonly panel: ContentPanel;
  readonly title: StageBox;
  readonly chart: StageBox;
  /** The part of the chart that names take, at its left. */
  readonly nameRoom: number;
  /** Of type. */
  readonly size: number;
  readonly barHeight: number;
  readonly values: FittedValues;
}

/** Panels side by side on scales of their own, or groups under one another on one scale. */
export function fitBars({ panels, isOneScale }: BarsContent, box: StageBox): readonly FittedPanel[] {
  const columns = isOneScale
    ? 1
    : Math.min(panels.length, Math.floor((box.width + GUTTER) / (NARROWEST + GUTTER)));
  const lines = linesOf(panels, columns);
  const width = (box.width - GUTTER * (columns - 1)) / columns;
  const size = panels.length > 1 && !isOneScale ? 18 : sizeFor(panels);
  const titles = lines.map((line) => Math.max(0, ...line.map((panel) => titleHeightIn(panel, width))));
  const feet = lines.map((line) => (line.some(hasFoot) ? FOOT : 0));
  const still = sum(titles) + sum(feet) + STAGE_GAP * (lines.length - 1);
  const counts = lines.map((line) => Math.max(0, ...line.map(({ bars }) => bars.length)));
  const rowHeight = Math.min(ROW, Math.max(1, box.height - still) / Math.max(1, sum(counts)));
  const barHeight = rowHeight / (1 + GAP / 100);
  const nameRoom = Math.max(...panels.map((panel) => nameRoomIn(panel, width, size)));
  const scaled = { width: width - nameRoom, size, barHeight };
  const shared = isOneScale ? scaleOf(panels, scaled) : null;

  let y = box.y + Math.max(0, box.height - still - rowHeight * sum(counts)) * 0.4;
  return lines.flatMap((line, at) => {
    const top = y;
    const titleHeight = titles[at] ?? 0;
    y += titleHeight + rowHeight * (counts[at] ?? 0) + (feet[at] ?? 0) + STAGE_GAP;
    return line.map((panel, column): FittedPanel => {
      const x = box.x + column * (width + GUTTER);
      const own = isOneScale ? nameRoom : nameRoomIn(panel, width, size);
      return {
        panel,
        title: { x, y: top, width, height: titleHeight },
        chart: { x, y: top + titleHeight, width, height: rowHeight * panel.bars.length },
        nameRoom: own,
        size,
        barHeight,
        values: shared ?? scaleOf([panel], { ...scaled, width: width - own }),
      };
    });
  });
}

/** Whether some bound is a sign. */
export const hasSigns = (fitted: readonly FittedPanel[]): boolean =>
  fitted.some(({ panel: { bars }, values: { wording } }) =>
    areInSigns(
      bars.map(({ item }) => item),
      wording,
    ),
  );

const linesOf = (panels: readonly ContentPanel[], columns: number): readonly (readonly ContentPanel[])[] =>
  Array.from({ length: Math.ceil(panels.length / columns) }, (_, line) =>
    panels.slice(line * columns, (line + 1) * columns),
  );

const sizeFor = (panels: readonly ContentPanel[]): number =>
  sum(panels.map(({ bars }) => bars.length)) <= FEW ? 20 : 18;

const hasFoot = ({ yardstick, bars, links }: ContentPanel): boolean =>
  yardstick !== null || links.length > 0 || bars.some(({ item }) => (item.remarks ?? []).length > 0);

const titleHeightIn = ({ title }: ContentPanel, width: number): number =>
  title === null ? 0 : heightOf(title, { size: TITLE.size, width, bold: true }) + TITLE.space;

function nameRoomIn({ bars }: ContentPanel, width: number, size: number): number {
  const widest = Math.max(0, ...bars.map((bar) => measureAnywhere(nameOf(bar), size)));
  return Math.min(width * MOST_NAMES, widest + size);
}

interface Scaled {
  /** Of the bars' part of the chart. */
  readonly width: number;
  /** Of type. */
  readonly size: number;
  readonly barHeight: number;
}

/** The scale at which each value has room, as on the page: that is laid out in its own type, which is smaller. */
function scaleOf(panels: readonly ContentPanel[], { width, size, barHeight }: Scaled): FittedValues {
  const enlarged = size / VALUE;
  const measure = measureEnlarged(enlarged);
  const bars = panels.flatMap((panel) => panel.bars.map(({ item }) => item));
  const others = panels.flatMap((panel) => panel.scaled);
  const links = panels.flatMap((panel) => panel.links.map(({ link }) => link));
  const values = fitValues(
    [...bars, ...others],
    {
      width: width / enlarged,
      barHeight: barHeight / enlarged,
      shared: 0,
      after: bracketRoom(bracketsOf(links, bars, width / enlarged, measure), bars, measure),
      also: panels.flatMap(({ yardstick }) => (yardstick ? [yardstick.value] : [])),
    },
    measureAnywhere,
  );
  return { ...values, zero: values.zero * enlarged, scale: values.scale * enlarged };
}
