import { createHash } from "node:crypto";
import { relative } from "node:path";

const files = new Map<string, string>();

/**
 * A short name for a class of a style sheet, because it is in the page, its styles and its scripts. "_k3x9_4" is
 * the fifth class of a file, in every build.
 */
export function shortClassName(name: string, file: string, style: string): string {
  const own = relative(process.cwd(), file).replaceAll("\\", "/");
  const module = createHash("sha256").update(own).digest("hex").slice(0, 4);
  const other = files.get(module) ?? own;
  files.set(module, own);
  if (other !== own)
    throw new Error(`The classes of ${own} and ${other} get the same names: rename one of the files.`);
  const classes = new Set([...style.matchAll(/\.([a-z][\w-]*)/gi)].map(([, found]) => found));
  const at = [...classes].indexOf(name);
  if (at < 0) throw new Error(`${own} has no class "${name}".`);
  return `_${module}_${at.toString(36)}`;
}
