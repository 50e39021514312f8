import { loadContents } from "../../exhibits/contents";
import type { Surface } from "../../exhibits/form";
import { layOutOverLegend } from "../../exhibits/slideLegend";
import type { Job } from "../job";
import { largestThatFits } from "../largestThatFits";
import { Refusal } from "../Refusal";
import type { Block } from "./block";
import type { Scheme } from "./color";
import { drawnBlock } from "./drawn";
import { embeddedFaces, pictureFaces } from "./faces";
import { offscreen, penFor } from "./offscreen";
import type { Pen } from "./pen";
import { pngOf } from "./png";
import { type Frame, frameOf, type Shape } from "./shapes";
import { type Surroundings, sheet, surroundings } from "./sheet";
import { type SvgNode, svgNode, svgText } from "./svg";
import type { Room } from "./table";
import { textBlock } from "./textBlock";

export interface Wish {
  readonly shape: Shape;
  readonly scheme: Scheme;
}

/** An exhibit as a self-contained document. */
export async function svgPicture(job: Job, wish: Wish): Promise<Blob> {
  const { node } = await compose(job, wish);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(node)}\n`], { type: "image/svg+xml" });
}

export async function pngPicture(job: Job, wish: Wish): Promise<Blob> {
  const { node, width, height, density, ground } = await compose(job, wish);
  const size = { width: width * density, height: height * density };
  return pngOf(svgText(svgNode(node.tag, { ...node.attributes, ...size }, node.children)), size, ground);
}

interface Composed {
  readonly node: SvgNode;
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** The color of the paper. */
  readonly ground: string;
}

/** The step between scales that are tried. */
const STEP = 0.05;

async function compose(job: Job, { shape, scheme }: Wish): Promise<Composed> {
  const [faces] = await Promise.all([pictureFaces(), loadContents()]);
  return offscreen(scheme, faces, async (place) => {
    const pen = penFor(place);
    const frame = frameOf(shape, job.model);
    const surface = { slide: frame.isSlide };
    const body = bodyOf(place, pen, job, surface);
    const width = frame.width - 2 * frame.margin;
    const { around, scale } = layOutOverLegend((signs) => {
      const around = surroundings(pen, job, frame, signs);
      const scale = scaleIn(frame, around, (tried) => body.heightIn({ width, scale: tried }));
      return { around, scale, hasSigns: body.hasSigns({ width, scale }) };
    });
    const drawing = await body.draw({ width, scale });
    const { node, ...size } = sheet(pen, job, frame, around, drawing);
    const style = svgNode("style", {}, [embeddedFaces(faces)]);
    return {
      ...size,
      node: svgNode(node.tag, node.attributes, [style, ...node.children]),
      density: frame.density,
      ground: pen.color("paper"),
    };
  });
}

/** @throws Refusal if the drawing has no room in type that can be read */
function scaleIn(frame: Frame, { room }: Surroundings, heightAt: (scale: number) => number): number {
  if (room === null) return frame.greatest;
  const scale = largestThatFits({ ...frame, step: STEP }, (tried) => heightAt(tried) <= room);
  if (scale === null) throw new Refusal("crowded");
  return scale;
}

interface Body {
  readonly heightIn: (room: Room) => number;
  readonly hasSigns: (room: Room) => boolean;
  readonly draw: (room: Room) => Block | Promise<Block>;
}

/** The page's drawing, copied. One that is text is typeset here, because text in a picture does not flow. */
function bodyOf(place: HTMLElement, pen: Pen, job: Job, surface: Surface): Body {
  const { model } = job;
  const { heightAt, hasSigns } = model.drawing(surface);
  if (heightAt === null) {
    const block = (room: Room) => textBlock(pen, model.content(surface, room), room);
    return { heightIn: (room) => block(room).height, hasSigns: () => false, draw: block };
  }
  const roomIn = ({ width, scale }: Room) => ({ width: Math.floor(width / scale) });
  return {
    heightIn: (room) => heightAt(roomIn(room).width) * room.scale,
    hasSigns: (room) => hasSigns?.(roomIn(room)) ?? false,
    draw: (room) => drawnBlock(place, pen, job, { ...room, surface }),
  };
}
