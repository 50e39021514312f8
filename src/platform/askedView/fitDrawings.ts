import { showBuiltWidth } from "../../exhibits/figure/builtDrawing";
import { textScale } from "../../ui/textScale";

/** Shows each drawing as it was built for the room that it has. */
export function fitDrawings(page: ParentNode): void {
  const text = textScale();
  // Measures all before it changes one: after a change the browser would have to lay the page out again.
  const measured = Array.from(page.querySelectorAll("[data-drawing]"), (drawing) => ({
    drawing,
    width: drawing.clientWidth / text,
  }));
  for (const { drawing, width } of measured) if (width > 0) showBuiltWidth(drawing, width);
}
