import { showBuiltWidth } from "../../exhibits/figure/builtDrawing";
import { textScale } from "../../ui/textScale";

/** Shows each drawing as it was built for the room that it has. */
export function fitDrawings(page: ParentNode): void {
  for (const drawing of page.querySelectorAll("[data-drawing]")) {
    const { clientWidth } = drawing;
    if (clientWidth > 0) showBuiltWidth(drawing, clientWidth / textScale());
  }
}
