/** The exhibits in the HTML of the built page. */

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
  const [own = ""] = drawing.split("<template");
  const ids = new Set([...own.matchAll(/ id="([^"]*)"/g)].map(([, name = ""]) => name));
  const named = [...ids].reduce((text, name, at) => text.replaceAll(name, `id-${at + 1}`), own);
  return `${named
    .replace(/\b_([A-Za-z]+)_[\w-]+_\d+\b/g, "$1")
    .replace(/></g, ">\n<")
    .replace(/(<\/div>\s*)+$/, "")
    .trim()}\n`;
}
