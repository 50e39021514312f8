/** The exhibits in the HTML of the built page. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortClassName } from "../src/platform/build/classNames";

/** The classes of the style sheets by the short names that the page has for them. */
const CLASSES = new Map(
  modules("src").flatMap((file) => {
    const style = readFileSync(file, "utf8");
    const names = new Set([...style.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name));
    return [...names].map((name) => [shortClassName(name, file, style), name] as const);
  }),
);

/** All of an exhibit. */
export function builtFigure(html: string, id: string): string {
  const [, after = ""] = html.split(`<figure id="exhibit-${id}"`);
  return after.slice(0, after.indexOf("</figure>"));
}

/**
 * Its drawing at one of the widths that it was built for, all panels of it: a line for each element or text, with
 * names that say what they name and not which they are.
 */
export function builtDrawing(html: string, id: string): string {
  const [, drawing = ""] = builtFigure(html, id).split(/<div data-(?:room|width)="\d+">/);
  const [own = ""] = drawing.split("<script");
  const ids = new Set([...own.matchAll(/ id="([^"]*)"/g)].map(([, name = ""]) => name));
  const named = [...ids].reduce((text, name, at) => text.replaceAll(name, `id-${at + 1}`), own);
  return `${named
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\b_[\da-f]{4}_\w+\b/g, (short) => CLASSES.get(short) ?? short)
    .replace(/></g, ">\n<")
    .replace(/(<\/div>\s*)+$/, "")
    .trim()}\n`;
}

function modules(folder: string): readonly string[] {
  const files = readdirSync(folder, { encoding: "utf8", recursive: true });
  return files.filter((file) => file.endsWith(".module.css")).map((file) => join(folder, file));
}
