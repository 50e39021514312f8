import type { Dossier } from "../../dossier/format/model";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { BUILT_WIDTHS, LAYOUT_WIDTHS } from "../../exhibits/figure/layoutWidths";
import { renderDetached } from "../../exhibits/figure/renderDetached";
import { htmlInScript } from "../../export/inScript";
import { HTML_BLOCK } from "../../ui/htmlBlock";
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
      return width === BUILT_WIDTHS[column]
        ? `<div data-width="${width}">${html}</div>`
        : `<script type="${HTML_BLOCK}" data-width="${width}">${htmlInScript(html)}</script>`;
    });
    const made = await Promise.all(widths);
    // The shown one comes first, as "<div" does before "<script": see `showBuiltWidth`.
    drawn.set(exhibit.id, made.sort().join(""));
  }
  return drawn;
}
