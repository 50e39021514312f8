import { useRef, useState } from "react";
import { filterWords, pageWords } from "#text";
import type { Group } from "../dossier/query/facets";
import { countValues } from "../view/selection";
import { shownOf } from "../view/shown";
import { useDossier, useFilters, useNavigate, useView } from "../view/ViewContext";
import { FilterGroup } from "./FilterGroup";
import css from "./filters.module.css";
import { PairChoice } from "./PairChoice";
import { keepInSight } from "./stickyFilterBar";

/** Shown at once; the others stand behind "More". */
const FIRST: readonly Group[] = ["year", "source", "person", "kind"];
const MORE: readonly Group[] = ["org"];

/** What to leave out, and how much is left. Another filter changes its attributes and texts alone. */
export function FilterBar() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const { sort } = useView().view;
  const outcome = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [more, setMore] = useState(false);
  const { count, all, chips, pair, isFiltered } = shownOf(dossier, { filters, sort });
  const counts = countValues(dossier, filters);
  const chosen = filterWords(dossier, filters);
  // What is chosen is never out of sight.
  const isShown = (group: Group) => FIRST.includes(group) || more || filters[group].length > 0;
  return (
    <section
      className={css.bar}
      data-filtered={isFiltered}
      aria-label={pageWords.filters.heading}
      ref={keepInSight}
    >
      <div className={css.wrap}>
        <div className={css.groups} id="filter-groups" data-open={open}>
          {[...FIRST, ...MORE].map((group) => (
            <FilterGroup
              key={group}
              group={group}
              chips={chips[group]}
              counts={counts[group]}
              hidden={!isShown(group)}
            >
              {group === "person" && <PairChoice pair={pair} />}
            </FilterGroup>
          ))}
          {MORE.some((group) => chips[group].length > 0) && (
            <button type="button" className={css.more} aria-expanded={more} onClick={() => setMore(!more)}>
              {more ? pageWords.filters.fewer : pageWords.filters.more}
            </button>
          )}
        </div>
        <div ref={outcome} className={css.outcome} data-outcome tabIndex={-1}>
          <button
            type="button"
            className={css.toggle}
            aria-expanded={open}
            aria-controls="filter-groups"
            onClick={() => setOpen(!open)}
          >
            {pageWords.filters.open(chosen.length)}
          </button>
          <span className={css.chosen} data-chosen hidden={!isFiltered}>
            {pageWords.filters.active(chosen)}
          </span>
          <span role="status" className={css.count} data-room={pageWords.filters.count(all, all)}>
            {pageWords.filters.count(count, all)}
          </span>
          <button
            type="button"
            className={css.clear}
            data-clear
            hidden={!isFiltered}
            onClick={() => {
              navigate.clearFilters();
              // The button is about to be hidden, and would take the focus with it.
              outcome.current?.focus({ preventScroll: true });
            }}
          >
            {pageWords.filters.clear}
          </button>
        </div>
      </div>
    </section>
  );
}
