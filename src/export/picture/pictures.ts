import { mostTiles } from "../../exhibits/aggregate";
import type { Job } from "../job";
import { Refusal } from "../Refusal";
import type { Block } from "./block";
import type { Scheme } from "./color";
import { drawnBlock } from "./drawn";
import { greatestScale } from "./fit";
import { offscreen, penFor } from "./offscreen";
import type { Pen } from "./pen";
import { pngOf } from "./png";
import { frameOf, type Shape } from "./shapes";
import { sheet, surroundings } from "./sheet";
import { type SvgNode, svgNode, svgText } from "./svg";
import type { Room } from "./table";
import { tilesBlock } from "./tiles";
import { comparisonBlock, ledgerBlock } from "./written";

interface Wish {
  readonly shape: Shape;
  readonly scheme: Scheme;
}

/** An exhibit as a document of its own, complete in itself. */
export async function svgPicture(job: Job, wish: Wish): Promise<Blob> {
  const { node } = await compose(job, wish);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(node)}\n`], { type: "image/svg+xml" });
}

export async function pngPicture(job: Job, wish: Wish): Promise<Blob> {
  const { node, width, height, density } = await compose(job, wish);
  const size = { width: width * density, height: height * density };
  return pngOf(svgText(svgNode(node.tag, { ...node.attributes, ...size }, node.children)), size);
}

interface Composed {
  readonly node: SvgNode;
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

function compose(job: Job, { shape, scheme }: Wish): Promise<Composed> {
  return offscreen(scheme, async (place) => {
    const pen = penFor(place);
    const { exhibit } = job;
    const frame = frameOf(shape, exhibit.form, exhibit.form === "bars" && exhibit.panels !== undefined);
    const around = surroundings(pen, job, frame);
    const body = bodyOf(place, pen, job, shape === "slide");
    const width = frame.width - 2 * frame.margin;
    const heightAt = (scale: number) => body.heightIn({ width, scale });
    const scale = around.room === null ? frame.greatest : greatestScale(frame, around.room, heightAt);
    if (scale === null) throw new Refusal("crowded");
    const drawing = await body.draw({ width, scale });
    return { ...sheet(pen, job, frame, around, drawing), density: frame.density };
  });
}

interface Body {
  readonly heightIn: (room: Room) => number;
  readonly draw: (room: Room) => Block | Promise<Block>;
}

function bodyOf(place: HTMLElement, pen: Pen, job: Job, slide: boolean): Body {
  const { exhibit, presented } = job;
  const written = (block: (room: Room) => Block): Body => ({
    heightIn: (room) => block(room).height,
    draw: block,
  });
  switch (exhibit.form) {
    case "stat":
      return written((room) => tilesBlock(pen, job, exhibit, room, mostTiles({ slide })));
    case "comparison":
      return written((room) => comparisonBlock(pen, job, exhibit, room));
    case "ledger":
      return written((room) => ledgerBlock(pen, job, exhibit, room));
    case "bars":
    case "change":
    case "tally":
    case "timeline":
      return {
        heightIn: ({ width, scale }) =>
          (presented.heightIn?.({ width: Math.floor(width / scale), slide }) ?? 0) * scale,
        draw: (room) => drawnBlock(place, pen, job, { ...room, slide }),
      };
  }
}
