import { escaped, legal } from "../xml";

/** A part of a picture, before it is text. */
export interface SvgNode {
  readonly tag: string;
  /** What is undefined is left out. */
  readonly attributes: Attributes;
  readonly children: readonly SvgChild[];
}
export type SvgChild = SvgNode | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function svgNode(tag: string, attributes: Attributes, children: readonly SvgChild[] = []): SvgNode {
  return { tag, attributes, children };
}

export const moved = (x: number, y: number, children: readonly SvgChild[], scale = 1): SvgNode =>
  svgNode(
    "g",
    { transform: `translate(${short(x)} ${short(y)})${scale === 1 ? "" : ` scale(${short(scale)})`}` },
    children,
  );

export function svgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${safe(typeof value === "number" ? short(value) : value)}"`],
  );
  const inside = children.map((child) => (typeof child === "string" ? safe(child) : svgText(child)));
  const open = `<${tag}${written.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${tag}>`;
}

/** In hundredths of a pixel: finer steps cannot be seen. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const safe = (text: string): string => escaped(legal(text));
