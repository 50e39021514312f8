import type { ReactNode } from "react";
import type { LayoutRoom, Surface } from "../form";
import css from "./marks.module.css";
import { bold, measure } from "./measure";
import { wrap } from "./wrap";

interface Panel {
  readonly key: string;
  readonly title: string | null;
  readonly draw: (width: number, height?: number) => ReactNode;
  readonly heightAt: (width: number) => number;
}

const GUTTER = 28;
const ROW_GAP = 16;
/** A narrower panel gets its own row. On a slide everything is enlarged, panels too. */
const NARROWEST = 240;
const NARROWEST_ON_SLIDE = 170;
/** The size of a title, the height of its line, and the space under it. */
const TITLE = { size: 13, line: 20, space: 4 };

/** Small multiples: side by side if they fit, else one above the other. */
export function PanelGrid({
  panels,
  ...place
}: LayoutRoom & Surface & { readonly panels: readonly Panel[] }) {
  const { beside } = arrange(panels.length, place);
  const { width, height } = panelRoom(panels, place);
  return (
    <div className={css.panels} data-beside={beside}>
      {panels.map(({ key, title, draw }) => (
        <div key={key}>
          {title !== null && <p className={css.panelTitle}>{title}</p>}
          {draw(width, height)}
        </div>
      ))}
    </div>
  );
}

/** The room of each panel. Above one another they do not grow, because neither knows the height of the other. */
export function panelRoom(
  panels: readonly Pick<Panel, "title">[],
  place: LayoutRoom & Surface,
): Pick<LayoutRoom, "width" | "height"> {
  const { room: width, beside } = arrange(panels.length, place);
  if (place.height === undefined || !(beside || panels.length === 1)) return { width };
  return {
    width,
    height: place.height - Math.max(0, ...panels.map(({ title }) => titleHeight(title, width))),
  };
}

/** The height of the grid, in CSS pixels. */
export function panelGridHeight(
  panels: readonly Pick<Panel, "title" | "heightAt">[],
  place: LayoutRoom & Surface,
): number {
  const { room, beside } = arrange(panels.length, place);
  const titles = panels.map(({ title }) => titleHeight(title, room));
  const heights = panels.map(({ heightAt }) => heightAt(room));
  if (beside) return Math.max(0, ...titles) + Math.max(0, ...heights);
  return [...titles, ...heights].reduce((sum, height) => sum + height, ROW_GAP * (panels.length - 1));
}

function titleHeight(title: string | null, width: number): number {
  if (title === null) return 0;
  const lines = wrap(title, width, TITLE.size, bold(measure));
  return lines.length * TITLE.line + TITLE.space;
}

function arrange(
  count: number,
  { width, slide = false }: LayoutRoom & Surface,
): { readonly room: number; readonly beside: boolean } {
  const each = (width - GUTTER * (count - 1)) / count;
  const beside = each >= (slide ? NARROWEST_ON_SLIDE : NARROWEST);
  return { room: Math.floor(beside ? each : width), beside };
}
