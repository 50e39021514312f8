import type { Dossier } from "../../dossier/format/model";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { LAYOUT_WIDTHS } from "../../exhibits/figure/layoutWidths";
import { renderDetached } from "../../exhibits/figure/renderDetached";
import type { Column } from "../../exhibits/form";
import { PLAIN_VIEW } from "../../view/view";

/** The width that stands in the page until a script has measured, as on a desk's window of 1,440 pixels. */
const STANDING: Record<Column, number> = { band: 856, half: 414, full: 856 };

/** The drawing of every exhibit that is one, at every width of the page, as HTML by exhibit. Needs a document. */
export async function drawings(dossier: Dossier): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const exhibit of dossier.exhibits) {
    const { column, drawing: drawingOn } = buildExhibit(dossier, PLAIN_VIEW, exhibit);
    const drawing = drawingOn({});
    if (drawing.heightAt === null) continue;
    const widths = LAYOUT_WIDTHS.map(async (width) => {
      const place = document.createElement("div");
      document.body.append(place);
      const takeAway = await renderDetached(place, drawing, { width }, `${exhibit.id}-${width}`);
      const html = bare(place);
      takeAway();
      place.remove();
      const tag = width === STANDING[column] ? "div" : "template";
      return { tag, html: `<${tag} data-width="${width}">${html}</${tag}>` };
    });
    const made = await Promise.all(widths);
    // The one that stands comes first: see `showBuiltWidth`.
    made.sort((a, b) => a.tag.localeCompare(b.tag));
    drawn.set(exhibit.id, made.map(({ html }) => html).join(""));
  }
  return drawn;
}

/** What says how a chart may be worked, or what its library calls its parts. */
const IDLE = /^(style|tabindex|role|data-(lit|match|at)|aria-.*)$/;

/** Past hundredths of a pixel nothing can be seen. */
const LONG = /(?<=[" ,A-Z(-])\d+\.\d{3,}(?=[" ,A-Z)])/g;

/** The HTML without what only the charting library or a later state needs. */
function bare(place: HTMLElement): string {
  for (const element of place.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) if (IDLE.test(name)) element.removeAttribute(name);
    const names = (element.getAttribute("class") ?? "").split(/\s+/);
    const own = names.filter((name) => !name.startsWith("recharts-")).join(" ");
    if (own === "") element.removeAttribute("class");
    else element.setAttribute("class", own);
  }
  const drawn = place.innerHTML;
  for (const element of place.querySelectorAll("[id]")) {
    if (!drawn.includes(`#${element.id})`)) element.removeAttribute("id");
  }
  for (const fill of place.querySelectorAll("defs > :not([id])")) fill.remove();
  for (const part of place.querySelectorAll("g, defs, title:empty, desc:empty")) {
    if (part.attributes.length === 0) part.replaceWith(...part.childNodes);
  }
  return place.innerHTML.replace(LONG, (number) => String(Number(Number(number).toFixed(2))));
}
