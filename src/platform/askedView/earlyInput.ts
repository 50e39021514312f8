import { GROUPS } from "../../dossier/query/facets";
import { toggled } from "../../dossier/query/spans";
import { hrefOf } from "../../view/address";
import { BUILT_PART } from "../../view/builtPart";
import { leadLink } from "../../view/leadLink";
import type { View } from "../../view/view";

/**
 * Before the app is hydrated, a click on a filter, on a mark or on what closes the evidence goes to the address
 * that the app would have gone to, and the page of that address shows it at once. So do Escape, and Back to a view
 * that this page had before it was loaded again. A link to evidence was built for the whole dossier, and leads
 * there once its address has the view.
 * @param current returns the view of the address
 */
export function followEarlyInput(page: Document, current: () => View): void {
  // Slides and evidence are in files of their own. Until those load, their built HTML is shown.
  const isEarly = (built: Element | null) =>
    page.querySelector("#root[data-hydrated]") === null || built !== null;
  const follow = (address: string | null) => {
    if (address !== null) location.assign(address);
  };
  page.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !isEarly(target.closest(`[${BUILT_PART}]`))) return;
    const link = target.closest("a[data-evidence]");
    if (link === null) follow(addressOf(target, current));
    else leadLink(link, current());
  });
  page.addEventListener("keydown", ({ key }) => {
    const isEscape = key === "Escape" && isEarly(page.querySelector(`[${BUILT_PART}=evidence]`));
    if (isEscape) follow(withoutEvidence(current()));
  });
  const { search } = location;
  addEventListener("popstate", ({ isTrusted }) => {
    // Going to a fragment is such a step, too, and the app may report one of its own.
    const isOtherView = isTrusted && location.search !== search;
    if (isOtherView && isEarly(page.querySelector(`[${BUILT_PART}]`))) location.reload();
  });
}

const withoutEvidence = (view: View): string | null =>
  view.evidence === null ? null : hrefOf({ ...view, evidence: null });

function addressOf(target: Element, current: () => View): string | null {
  if (target.closest(`[${BUILT_PART}=evidence] [data-close]`)) return withoutEvidence(current());
  const choice = target.closest("[data-choose]")?.getAttribute("data-choose");
  const value = target.closest("[data-value]")?.getAttribute("data-value");
  const name = target.closest("[data-group]")?.getAttribute("data-group");
  const group = GROUPS.find((candidate) => candidate === name);
  const evidence = target.closest("svg [data-evidence]")?.getAttribute("data-evidence");
  const view = choice || value || evidence ? current() : null;
  if (view && group && choice) {
    return hrefOf({ ...view, filters: { ...view.filters, [group]: choice.split(",") } });
  }
  if (view && group && value) {
    const filters = { ...view.filters, [group]: toggled(view.filters[group], value) };
    return hrefOf({ ...view, filters });
  }
  return view && evidence ? hrefOf({ ...view, evidence }) : null;
}
