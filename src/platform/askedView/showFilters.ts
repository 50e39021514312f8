import { barWords, filterWords, frameWords, listWords, onFilters, pageWords, valueWords } from "#text";
import { aloneInRow } from "../../dashboard/aloneInRow";
import type { Dossier } from "../../dossier/format/model";
import { chosenCount, GROUPS, type Group } from "../../dossier/query/facets";
import { exhibitAnchor } from "../../exhibits/figure/anchor";
import { nameOf } from "../../exhibits/figure/nameOf";
import { type Chip, mostTouching, touching } from "../../view/chips";
import type { ListedEvent } from "../../view/eventList";
import { markFound } from "../../view/found/markFound";
import { highlightOf } from "../../view/highlight";
import { setMarkAttributes } from "../../view/markAttributes";
import { PAIR_SIDES, type PairShown } from "../../view/pairShown";
import { type Shown, shownOf } from "../../view/shown";
import { PLAIN_VIEW, type View } from "../../view/view";
import { yearBar } from "../../view/yearBar";

/**
 * Brings the page, which was built for the whole dossier, to the filters of a view: the same attributes and texts
 * that the app would render, from the same selection. The app then hydrates it unchanged.
 */
export function showFilters(page: ParentNode, dossier: Dossier, view: View): void {
  const highlight = highlightOf(dossier, { evidence: view.evidence, pointedAt: null, origin: null });
  // The page is built for the view without filters.
  if (view.filters === PLAIN_VIEW.filters && view.sort === PLAIN_VIEW.sort) {
    setMarkAttributes(page, { matching: null, highlight });
    return;
  }
  const shown = shownOf(dossier, view);
  showEvents(page, shown.events ?? [], view);
  for (const group of GROUPS) showChips(page, group, shown.chips[group]);
  showPair(page, shown.pair);
  markFound(page, dossier, view.filters);
  setMarkAttributes(page, { matching: shown.matching, highlight });
  const chosen = filterWords(dossier, view.filters);
  const on = onFilters(dossier, view.filters);
  for (const figure of page.querySelectorAll("figure")) showNothing(figure, shown.isFiltered, on);
  for (const said of page.querySelectorAll("[data-chosen-nothing]")) setText(said, frameWords.nothing(on));
  showFold(page, dossier, on);
  showAlone(page);
  showOutcome(page, shown, view);
  showPills(page, dossier, view);
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
    item.ariaHidden = hidden ? "true" : null;
    item.querySelector("h3")?.toggleAttribute("hidden", count === null);
    setText(item.querySelector("h3 span"), count === null ? "" : String(count));
  }
}

function showChips(page: ParentNode, group: Group, chips: readonly Chip[]): void {
  const fieldset = page.querySelector(`[data-group="${group}"]`);
  const narrowed = chips.some((one) => touching(one) !== mostTouching(one));
  for (const { value, count, spanning, pressed, disabled, passing } of chips) {
    const touched = touching({ count, spanning });
    const chip = fieldset?.querySelector(`[data-value="${CSS.escape(value)}"]`);
    if (!chip) continue;
    chip.setAttribute("aria-pressed", String(pressed));
    chip.setAttribute("aria-description", listWords.chip(count, spanning));
    chip.toggleAttribute("disabled", disabled);
    chip.toggleAttribute("hidden", passing && !pressed);
    setText(chip.querySelector("i, text"), String(touched));
    const bar = chip.querySelector("rect[data-fullest]");
    if (bar) setAll(bar, yearBar(narrowed ? touched : 0, Number(bar.getAttribute("data-fullest"))));
  }
}

const setAll = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

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

/** A chart without a match says so instead of its subtitle, and folds. */
function showNothing(figure: Element, isFiltered: boolean, on: string): void {
  const marks = [...figure.querySelectorAll("[data-mark], [data-drawing] [data-evidence]")];
  const nothing = isFiltered && marks.every((mark) => mark.getAttribute("data-match") === "false");
  if (figure.hasAttribute("data-folds")) figure.toggleAttribute("hidden", nothing);
  figure.querySelector("[data-shown=matching]")?.toggleAttribute("hidden", nothing);
  const said = figure.querySelector("[data-shown=nothing]");
  said?.toggleAttribute("hidden", !nothing);
  setText(said, frameWords.nothing(on));
}

/** A chart that is alone in its row, as the one beside it has folded, takes all of it. */
function showAlone(page: ParentNode): void {
  const figures = [...page.querySelectorAll("figure[data-folds]")];
  const standing = figures.filter((figure) => !figure.hasAttribute("hidden"));
  const isAlone = aloneInRow(standing.map((figure) => figure.getAttribute("data-column") === "half"));
  for (const figure of figures)
    figure.toggleAttribute("data-alone", isAlone[standing.indexOf(figure)] ?? false);
}

/** The line at the end of the charts that names those without a match. */
function showFold(page: ParentNode, { exhibits }: Dossier, on: string): void {
  const line = page.querySelector("[data-fold]");
  const folded = [...page.querySelectorAll("figure[data-folds][hidden]")].map(({ id }) => id);
  const names = exhibits.filter(({ id }) => folded.includes(exhibitAnchor(id))).map(nameOf);
  line?.toggleAttribute("hidden", folded.length === 0);
  setText(line?.querySelector("b"), frameWords.folded(folded.length, on));
  setText(line?.querySelector("[data-names]"), names.join(", "));
}

function showOutcome(page: ParentNode, { count, isFiltered }: Shown, { filters }: View): void {
  const bar = page.querySelector("[data-filtered]");
  if (!bar) return;
  bar.setAttribute("data-filtered", String(isFiltered));
  setText(bar.querySelector("[data-toggle]"), barWords.filters(chosenCount(filters)));
  setText(bar.querySelector("[role=status] b"), barWords.count(count));
  setText(bar.querySelector("[data-to-list]"), barWords.toList(count));
  setText(bar.querySelector("[data-show-listed]"), barWords.show(count));
  for (const clear of bar.querySelectorAll("[data-clear]")) clear.toggleAttribute("hidden", !isFiltered);
}

/** The pills of what is chosen are copies of one that is never seen. */
function showPills(page: ParentNode, dossier: Dossier, { filters }: View): void {
  const pattern = page.querySelector("[data-pill]");
  const pills = GROUPS.flatMap((group) =>
    filters[group].flatMap((value) => {
      const pill = pattern?.cloneNode();
      if (!(pill instanceof Element)) return [];
      const name = valueWords(dossier, group, value);
      pill.removeAttribute("hidden");
      setAll(pill, { "data-group": group, "data-value": value, "aria-label": barWords.remove(name) });
      setText(pill, name);
      return pill;
    }),
  );
  pattern?.after(...pills);
}

/** React has no text node for an empty text, and one for any other. */
function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
