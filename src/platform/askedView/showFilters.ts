import { filterWords, listWords, pageWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { GROUPS, type Group } from "../../dossier/query/facets";
import type { Chip } from "../../view/chips";
import type { ListedEvent } from "../../view/eventList";
import { markFound } from "../../view/found/markFound";
import { NO_HIGHLIGHT } from "../../view/highlight";
import { setMarkAttributes } from "../../view/markAttributes";
import { PAIR_SIDES, type PairShown } from "../../view/pairShown";
import { type Shown, shownOf } from "../../view/shown";
import type { View } from "../../view/view";

/**
 * Brings the page, as it was built for the whole dossier, to the filters of a view: the same attributes and texts
 * that the app would have drawn, from the same selection. The app then takes it over as it stands.
 */
export function showFilters(page: ParentNode, dossier: Dossier, view: View): void {
  const shown = shownOf(dossier, view);
  showEvents(page, shown.events ?? [], view);
  for (const group of GROUPS) showChips(page, group, shown.chips[group], view);
  showPair(page, shown.pair);
  markFound(page, dossier, view.filters);
  setMarkAttributes(page, { matching: shown.matching, highlight: NO_HIGHLIGHT });
  for (const figure of page.querySelectorAll("figure")) showNothing(figure, shown.isFiltered);
  const chosen = filterWords(dossier, view.filters);
  showOutcome(page, shown, chosen.length);
  for (const active of page.querySelectorAll("[data-chosen]")) {
    setText(active, pageWords.filters.active(chosen));
    active.toggleAttribute("hidden", chosen.length === 0);
  }
  const search = page.querySelector<HTMLInputElement>("input[type=search]");
  if (search) search.value = view.filters.q;
}

function showEvents(page: ParentNode, events: readonly ListedEvent[], { sort }: View): void {
  const none = page.querySelector("[data-none-listed]");
  none?.toggleAttribute(
    "hidden",
    events.some(({ hidden }) => !hidden),
  );
  const order = page.querySelector<HTMLSelectElement>("#events select");
  if (order) order.value = sort;
  const items = new Map(
    Array.from(page.querySelectorAll("li[data-event]"), (item) => [item.getAttribute("data-event"), item]),
  );
  for (const { event, hidden, count } of events) {
    const item = items.get(event.id);
    if (!item) continue;
    // In the order of the view, which may be another one.
    item.parentElement?.append(item);
    item.toggleAttribute("hidden", hidden);
    item.querySelector("h3")?.toggleAttribute("hidden", count === null);
    setText(item.querySelector("h3 span"), count === null ? "" : String(count));
  }
}

function showChips(page: ParentNode, group: Group, chips: readonly Chip[], { filters }: View): void {
  const fieldset = page.querySelector(`[data-group="${group}"]`);
  if (filters[group].length > 0) fieldset?.removeAttribute("hidden");
  for (const { value, count, spanning, pressed, disabled, passing } of chips) {
    const chip = fieldset?.querySelector(`[data-value="${CSS.escape(value)}"]`);
    if (!chip) continue;
    chip.setAttribute("aria-pressed", String(pressed));
    chip.setAttribute("aria-description", listWords.chip(count, spanning));
    chip.toggleAttribute("disabled", disabled);
    chip.toggleAttribute("hidden", passing && !pressed);
    setText(chip.querySelector("i"), String(count));
  }
}

function showPair(page: ParentNode, pair: PairShown | null): void {
  page.querySelector("[data-pair]")?.toggleAttribute("hidden", pair === null);
  for (const side of pair ? PAIR_SIDES : []) {
    const button = page.querySelector(`[data-side=${side}]`);
    if (!button || !pair) continue;
    const { values, count, pressed, disabled } = pair[side];
    button.setAttribute("aria-pressed", String(pressed));
    button.setAttribute("aria-description", listWords.chip(count, 0));
    button.setAttribute("data-choose", values.join());
    button.toggleAttribute("disabled", disabled);
  }
}

/** An exhibit of which nothing matches says so in place of its subtitle. */
function showNothing(figure: Element, isFiltered: boolean): void {
  const marks = [...figure.querySelectorAll("[data-mark], [data-drawing] [data-evidence]")];
  const nothing = isFiltered && marks.every((mark) => mark.getAttribute("data-match") === "false");
  figure.setAttribute("data-empty", String(nothing));
  figure.querySelector("[data-shown=matching]")?.toggleAttribute("hidden", nothing);
  figure.querySelector("[data-shown=nothing]")?.toggleAttribute("hidden", !nothing);
}

function showOutcome(page: ParentNode, { count, all, isFiltered }: Shown, chosen: number): void {
  const bar = page.querySelector("[data-filtered]");
  bar?.setAttribute("data-filtered", String(isFiltered));
  const outcome = bar?.querySelector("[data-outcome]");
  setText(outcome?.querySelector("[aria-controls]"), pageWords.filters.open(chosen));
  setText(outcome?.querySelector("[role=status]"), pageWords.filters.count(count, all));
  outcome?.querySelector("[data-clear]")?.toggleAttribute("hidden", !isFiltered);
}

/** As React has it: no text node for an empty text, one for any other. */
function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
