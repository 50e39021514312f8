import type { Dossier } from "../../dossier/format/model";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { BUILT_WIDTHS, LAYOUT_WIDTHS } from "../../exhibits/figure/layoutWidths";
import { renderDetached } from "../../exhibits/figure/renderDetached";
import { PLAIN_VIEW } from "../../view/view";
import { bare } from "./bare";

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
      const tag = width === BUILT_WIDTHS[column] ? "div" : "template";
      return { tag, html: `<${tag} data-width="${width}">${html}</${tag}>` };
    });
    const made = await Promise.all(widths);
    // The shown one comes first: see `showBuiltWidth`.
    made.sort((a, b) => a.tag.localeCompare(b.tag));
    drawn.set(exhibit.id, made.map(({ html }) => html).join(""));
  }
  return drawn;
}
