import type { Dossier } from "../../dossier/format/model";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { LAYOUT_WIDTHS } from "../../exhibits/figure/layoutWidths";
import { renderDetached } from "../../exhibits/figure/renderDetached";
import { PLAIN_VIEW } from "../../view/view";

/** The drawing of every exhibit that is one, in every room of the page, as HTML by exhibit. Needs a document. */
export async function drawings(dossier: Dossier): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const exhibit of dossier.exhibits) {
    const presented = buildExhibit(dossier, PLAIN_VIEW, exhibit);
    if (presented.spoken === null) continue;
    const rooms = LAYOUT_WIDTHS.map(async (width) => {
      const place = document.createElement("div");
      document.body.append(place);
      const takeAway = await renderDetached(place, presented, { width }, `${exhibit.id}-${width}`);
      const html = bare(place);
      takeAway();
      place.remove();
      return `<div data-room="${width}">${html}</div>`;
    });
    drawn.set(exhibit.id, (await Promise.all(rooms)).join(""));
  }
  return drawn;
}

/** What says how a chart may be worked, or what its library calls its parts. */
const IDLE = /^(style|tabindex|role|data-lit|aria-.*)$/;

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
