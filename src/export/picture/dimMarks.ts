import type { ExhibitModel } from "../../exhibits/buildExhibit";

/** Says on the marks which of them do not match, as the figure around a drawing does on the page: styles go by that. */
export function dimMarks(drawing: Element, { all, matching }: Pick<ExhibitModel, "all" | "matching">): void {
  const dimmed = new Set(all.map(({ mark }) => mark));
  for (const { mark } of matching) dimmed.delete(mark);
  for (const mark of drawing.querySelectorAll("[data-evidence]"))
    if (dimmed.has(mark.getAttribute("data-evidence") ?? "")) mark.setAttribute("data-match", "false");
}
