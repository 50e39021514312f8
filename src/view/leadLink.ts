import { hrefOf } from "./address";
import type { View } from "./view";

/** Leads a link to evidence to a view with that evidence open. */
export function leadLink(link: Element, view: View): void {
  link.setAttribute("href", hrefOf({ ...view, evidence: link.getAttribute("data-evidence") }));
}
