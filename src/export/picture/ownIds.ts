import { type Attributes, type SvgChild, type SvgNode, svgNode } from "./svg";

const REFERENCE = /^url\(#(.+)\)$/;

/** The same node with short ids of its own, without definitions that nothing refers to. */
export function ownIds(nodes: readonly SvgNode[], prefix: string): readonly SvgNode[] {
  const names = new Map<string, string>();
  for (const id of nodes.flatMap(referred)) names.set(id, names.get(id) ?? `${prefix}${names.size + 1}`);
  return nodes.flatMap((node) => renamed(node, names));
}

function referred({ attributes, children }: SvgNode): readonly string[] {
  const own = Object.values(attributes).flatMap((value) => REFERENCE.exec(String(value))?.[1] ?? []);
  return [...own, ...children.flatMap((child) => (typeof child === "string" ? [] : referred(child)))];
}

function renamed(node: SvgNode, names: ReadonlyMap<string, string>): readonly SvgNode[] {
  const { id } = node.attributes;
  const name = id === undefined ? undefined : names.get(String(id));
  if (DEFINITIONS.has(node.tag) && name === undefined) return [];
  const children = node.children.flatMap((child): readonly SvgChild[] =>
    typeof child === "string" ? [child] : renamed(child, names),
  );
  if (node.tag === "defs" && children.length === 0) return [];
  return [svgNode(node.tag, { ...referring(node.attributes, names), id: name }, children)];
}

const DEFINITIONS: ReadonlySet<string> = new Set(["pattern", "linearGradient"]);

function referring(attributes: Attributes, names: ReadonlyMap<string, string>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => {
      const [, id] = REFERENCE.exec(String(value)) ?? [];
      return [key, id === undefined ? value : `url(#${names.get(id)})`];
    }),
  );
}
