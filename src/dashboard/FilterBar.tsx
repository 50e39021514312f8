import type { MouseEvent } from "react";
import { barWords, filterWords, pageWords, uiWords } from "#text";
import { chosenCount, GROUPS } from "../dossier/query/facets";
import { focusAround } from "../ui/focusAround";
import { countValues } from "../view/selection";
import { shownOf } from "../view/shown";
import { useDisplay, useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { FilterGroup } from "./FilterGroup";
import { FilterSheet } from "./FilterSheet";
import css from "./filters.module.css";
import { goToList, LIST } from "./goToList";
import { PairChoice } from "./PairChoice";
import { Pills } from "./Pills";
import { SearchField } from "./SearchField";
import sheet from "./sheet.module.css";
import { keepInSight } from "./stickyFilterBar";

const SHEET = "filter-groups";

/**
 * The filters, and how many events match. A filter changes attributes, texts and the pills of what is chosen,
 * nothing else. In a narrow window the groups are in a sheet that opens from below.
 */
export function FilterBar() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const { sort } = useDisplay();
  const { count, all, chips, pair, isFiltered } = shownOf(dossier, { filters, sort });
  // Filters apply to events: a dossier without events has nothing to filter.
  if (all === 0) return null;
  const counts = countValues(dossier, filters);
  const clear = (
    <button
      type="button"
      className={css.clear}
      aria-label={pageWords.filters.clear}
      data-clear
      hidden={!isFiltered}
      onClick={(event) => {
        focusAround(event);
        navigate.clearFilters();
      }}
    >
      {barWords.clear}
    </button>
  );
  return (
    <section
      className={css.bar}
      data-filtered={isFiltered}
      aria-label={pageWords.filters.heading}
      tabIndex={-1}
      ref={keepInSight}
    >
      <div className={css.wrap}>
        <FilterSheet id={SHEET}>
          <p className={sheet.head}>
            <b>{pageWords.filters.heading}</b> {clear}
          </p>
          {GROUPS.map((group) => (
            <FilterGroup key={group} group={group} chips={chips[group]} counts={counts[group]} />
          ))}
          <p className={sheet.end}>
            <button type="button" popoverTarget={SHEET} popoverTargetAction="hide">
              {uiWords.close}
            </button>
            <button type="button" className={sheet.show} data-show-listed onClick={leaveSheet}>
              {barWords.show(count)}
            </button>
          </p>
        </FilterSheet>
        <span className={css.line} />
        <button type="button" className={css.toggle} popoverTarget={SHEET} data-toggle>
          {barWords.filters(chosenCount(filters))}
        </button>
        <SearchField />
        <a className={css.toList} href={`#${LIST}`} data-to-list onClick={goToList}>
          {barWords.toList(count)}
        </a>
        <span className={css.chosen}>
          <Pills filters={filters} />
          <PairChoice pair={pair} />
          {clear}
        </span>
        <span className={css.printed} data-chosen hidden={!isFiltered}>
          {pageWords.filters.active(filterWords(dossier, filters))}
        </span>
        <span className={css.count} role="status" data-outcome>
          <b>{barWords.count(count)}</b>
          {barWords.ofAll(all)}
        </span>
      </div>
    </section>
  );
}

/** Closes the sheet that the button is in. */
function leaveSheet(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  goToList(event);
}
