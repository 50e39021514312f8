import { loadContents } from "../../exhibits/contents";
import type { Surface } from "../../exhibits/form";
import { layOutOverLegend } from "../../exhibits/slideLegend";
import type { Job } from "../job";
import type { Block } from "./block";
import type { Scheme } from "./color";
import { drawnBlock } from "./drawn";
import { embeddedFaces, pictureFaces } from "./faces";
import { fitAround } from "./fitAround";
import { offscreen, penFor } from "./offscreen";
import type { Pen } from "./pen";
import { pngOf } from "./png";
import { frameOf, type Shape } from "./shapes";
import { sheet, surroundings } from "./sheet";
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

async function compose(job: Job, { shape, scheme }: Wish): Promise<Composed> {
  const [faces] = await Promise.all([pictureFaces(), loadContents()]);
  return offscreen(scheme, faces, async (place) => {
    const pen = penFor(place);
    const frame = frameOf(shape, job.model);
    const surface = { slide: frame.isSlide };
    const body = bodyOf(place, pen, job, surface);
    const width = frame.width - 2 * frame.margin;
    const { around, scale } = layOutOverLegend((signs) => {
      const fitted = fitAround(
        frame,
        (own) => surroundings(pen, job, own, signs),
        (scale) => body.heightIn({ width, scale }),
      );
      return { ...fitted, hasSigns: body.hasSigns({ width, scale: fitted.scale }) };
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
