import { hrefOf } from "./address";
import type { View } from "./view";

/** Leads a link to evidence to a view with that evidence open; without a view it stays as it is. */
export function leadLink(link: Element, view: View | null): void {
  if (view) link.setAttribute("href", hrefOf({ ...view, evidence: link.getAttribute("data-evidence") }));
}
