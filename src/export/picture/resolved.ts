import { paintOf } from "./color";
import { familiesIn } from "./faces";
import { type Attributes, type SvgChild, type SvgNode, svgNode } from "./svg";

/**
 * The elements that a picture takes from a drawing, with the style properties of each. Everything else is left
 * out.
 */
const LOOKS: Readonly<Record<string, (style: CSSStyleDeclaration, family: string) => Attributes>> = {
  g: opacityOf,
  rect: shapeLooks,
  circle: shapeLooks,
  ellipse: shapeLooks,
  line: shapeLooks,
  path: shapeLooks,
  polygon: shapeLooks,
  polyline: shapeLooks,
  text: textLooks,
  tspan: textLooks,
  defs: noLooks,
  pattern: noLooks,
  linearGradient: noLooks,
  stop: (style) => {
    const { color, opacity } = paintOf(style.stopColor);
    return { "stop-color": color, "stop-opacity": fraction(opacity * Number(style.stopOpacity)) };
  },
};

const GEOMETRY = (
  "id x y x1 x2 y1 y2 width height rx ry cx cy r dx dy d points offset transform " +
  "patternUnits patternTransform patternContentUnits gradientUnits gradientTransform"
).split(" ");

/**
 * A drawing on the page as nodes that look the same anywhere: colors, sizes and fonts as attributes, and nothing
 * invisible. Nothing is clipped, because a layout stays inside its drawing. `family` is the font that needs no
 * attribute.
 */
export function resolved(drawing: Element, family: string): readonly SvgNode[] {
  return [...drawing.children].flatMap((element) => {
    const looks = LOOKS[element.tagName];
    if (!looks) return [];
    const style = getComputedStyle(element);
    const attributes = { ...geometryOf(element), ...looks(style, family) };
    if (attributes.fill === "none" && attributes.stroke === undefined) return [];
    const text = element.children.length === 0 ? (element.textContent ?? "") : "";
    const children: readonly SvgChild[] = text === "" ? resolved(element, family) : [text];
    if (/^(g|defs|text)$/.test(element.tagName) && children.length === 0) return [];
    return [svgNode(element.tagName, attributes, children)];
  });
}

function geometryOf(element: Element): Attributes {
  return Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      return [[name, /^-?\d+\.\d+$/.test(value) ? Number(value) : value] as const];
    }),
  );
}

function shapeLooks(style: CSSStyleDeclaration): Attributes {
  const stroke = paintLooks("stroke", style.stroke, style.strokeOpacity);
  const width = Number.parseFloat(style.strokeWidth);
  const stroked = stroke.stroke !== "none" && width > 0;
  const dashes = style.strokeDasharray.replace(/px/g, "").replace(/,\s*/g, " ");
  return {
    ...opacityOf(style),
    ...paintLooks("fill", style.fill, style.fillOpacity),
    ...(stroked && { ...stroke, "stroke-width": width }),
    ...(stroked && dashes !== "none" && { "stroke-dasharray": dashes }),
  };
}

function textLooks(style: CSSStyleDeclaration, family: string): Attributes {
  const own = familiesIn(style.fontFamily);
  return {
    ...opacityOf(style),
    ...paintLooks("fill", style.fill, style.fillOpacity),
    "font-family": own === family ? undefined : own,
    "font-size": Number.parseFloat(style.fontSize),
    // Older readers know only multiples of 100.
    "font-weight": Math.round(Number(style.fontWeight) / 100) * 100,
    "text-anchor": style.textAnchor === "start" ? undefined : style.textAnchor,
  };
}

function paintLooks(name: "fill" | "stroke", computed: string, opacity: string): Attributes {
  const [, reference] = /^url\(["']?(#[^"')]+)/.exec(computed) ?? [];
  if (reference !== undefined) return { [name]: `url(${reference})` };
  const paint = paintOf(computed);
  const alpha = paint.opacity * Number(opacity);
  if (computed === "none" || alpha === 0) return { [name]: "none" };
  return { [name]: paint.color, [`${name}-opacity`]: fraction(alpha) };
}

function opacityOf(style: CSSStyleDeclaration): Attributes {
  return { opacity: fraction(Number(style.opacity)) };
}

function noLooks(): Attributes {
  return {};
}

const fraction = (value: number): number | undefined => (value === 1 ? undefined : value);
