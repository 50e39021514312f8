import { NO_HIGHLIGHT } from "../../view/highlight";
import { setMarkAttributes } from "../../view/markAttributes";
import { matchingOf } from "../../view/shown";
import type { Job } from "../job";

/**
 * Sets on the marks which of them do not match, as the page does, because styles depend on it. A picture
 * highlights nothing.
 */
export function dimMarks(
  drawing: Element,
  { dossier, view: { filters } }: Pick<Job, "dossier" | "view">,
): void {
  setMarkAttributes(drawing, { matching: matchingOf(dossier)(filters), highlight: NO_HIGHLIGHT });
}
