import { renderDetached } from "../../exhibits/figure/renderDetached";
import type { Surface } from "../../exhibits/form";
import marks from "../../exhibits/marks/marks.module.css";
import type { Job } from "../job";
import { type Block, paragraph } from "./block";
import { dimMarks } from "./dimMarks";
import { ownIds } from "./ownIds";
import type { Pen } from "./pen";
import { resolved } from "./resolved";
import { moved, type SvgNode } from "./svg";
import type { Room } from "./table";

/**
 * A drawing of the page, rendered again at this width in a detached container and copied with its computed styles.
 */
export async function drawnBlock(
  place: HTMLElement,
  pen: Pen,
  job: Job,
  { width, scale, surface }: Room & { readonly surface: Surface },
): Promise<Block> {
  const room = { width: Math.floor(width / scale) };
  const board = document.createElement("div");
  board.style.width = `${room.width}px`;
  place.append(board);
  const takeAway = await renderDetached(board, job.model.drawing(surface), room);
  try {
    dimMarks(board, job);
    return takenOver(board, pen, scale);
  } finally {
    takeAway();
  }
}

function takenOver(board: HTMLElement, pen: Pen, scale: number): Block {
  const origin = board.getBoundingClientRect();
  const boxOf = (element: Element) => {
    const { left, top, width, bottom } = element.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, bottom: bottom - origin.top };
  };
  const charts = [...board.querySelectorAll("svg")].map((svg, at) => ({
    box: boxOf(svg),
    nodes: ownIds(resolved(svg, pen.families.sans), `c${at + 1}-`),
  }));
  const titles = [...board.querySelectorAll(`.${marks.panelTitle}`)].map((title) => ({
    box: boxOf(title),
    nodes: titleNodes(title, boxOf(title), pen),
  }));
  return {
    height: Math.max(...[...charts, ...titles].map(({ box }) => box.bottom)) * scale,
    at: (x, y) => [
      moved(
        x,
        y,
        [...titles, ...charts].map(({ box, nodes }) => moved(box.x, box.y, nodes)),
        scale,
      ),
    ],
  };
}

function titleNodes(title: Element, { width }: { readonly width: number }, pen: Pen): readonly SvgNode[] {
  const { fontSize, lineHeight } = getComputedStyle(title);
  const size = Number.parseFloat(fontSize);
  const style = { family: "sans", size, weight: 600, ink: "ink-2" } as const;
  const leading = (Number.parseFloat(lineHeight) || size * 1.5) / size;
  return paragraph(pen, [{ text: title.textContent ?? "", style }], width, { leading }).at(0, 0);
}
