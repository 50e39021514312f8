import { GROUPS } from "../../dossier/query/facets";
import { toggled } from "../../dossier/query/spans";
import { hrefOf } from "../../view/address";
import type { View } from "../../view/view";

/**
 * A click on a filter or a mark before the app answers leads to the address that the app would have gone to: the page
 * of that address shows it at once. Links lead there by themselves.
 * @param current the view of the address, once it is asked for
 */
export function followEarlyClicks(page: Document, current: () => View | null): void {
  page.addEventListener("click", ({ target }) => {
    const isHydrated = page.querySelector("#root[data-hydrated]") !== null;
    const address = isHydrated || !(target instanceof Element) ? null : addressOf(target, current);
    if (address !== null) location.assign(address);
  });
}

function addressOf(target: Element, current: () => View | null): string | null {
  const value = target.closest("[data-value]")?.getAttribute("data-value");
  const name = target.closest("[data-group]")?.getAttribute("data-group");
  const group = GROUPS.find((candidate) => candidate === name);
  const evidence = target.closest("svg [data-evidence]")?.getAttribute("data-evidence");
  const view = value || evidence ? current() : null;
  if (view && group && value) {
    const filters = { ...view.filters, [group]: toggled(view.filters[group], value) };
    return hrefOf({ ...view, filters });
  }
  return view && evidence ? hrefOf({ ...view, evidence }) : null;
}
