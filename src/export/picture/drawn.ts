import { createRoot } from "react-dom/client";
import marks from "../../exhibits/marks/marks.module.css";
import type { Job } from "../job";
import { Refusal } from "../Refusal";
import { type Block, paragraph } from "./block";
import { ownIds } from "./ownIds";
import type { Pen } from "./pen";
import { resolved } from "./resolved";
import { moved, type SvgNode } from "./svg";
import type { Room } from "./table";

/** Charts come in steps: an empty surface first, then axes, then marks. */
const PATIENCE_MS = 3_000;

/** A drawing of the page, drawn anew for this width in a place of its own and taken over as it looks there. */
export async function drawnBlock(
  place: HTMLElement,
  pen: Pen,
  { presented }: Pick<Job, "presented">,
  { width, scale, slide }: Room & { readonly slide: boolean },
): Promise<Block> {
  const room = { width: Math.floor(width / scale), slide };
  const board = document.createElement("div");
  board.style.width = `${room.width}px`;
  place.append(board);
  let failure: unknown = null;
  const root = createRoot(board, {
    identifierPrefix: "picture",
    onUncaughtError: (error) => {
      failure = error;
    },
  });
  try {
    root.render(presented.draw(room));
    const expected = presented.all.map(({ evidence }) => evidence);
    const deadline = performance.now() + PATIENCE_MS;
    for (let before = ""; performance.now() < deadline; ) {
      await nextFrame();
      if (failure !== null) break;
      const now = board.innerHTML;
      if (now === before && expected.every((id) => board.querySelector(`[data-evidence="${id}"]`))) break;
      before = now;
    }
    if (failure !== null || !board.querySelector("[data-evidence]")) {
      throw new Refusal("drawing", { cause: failure });
    }
    return takenOver(board, pen, scale);
  } finally {
    root.unmount();
    board.remove();
  }
}

/** Also where nothing is painted: a window that is covered gets no frames. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });

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
