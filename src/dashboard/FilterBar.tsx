import { useState } from "react";
import { filterWords, pageWords } from "#text";
import { type Group, isFiltered } from "../dossier/query/facets";
import { countValues, matchingRows } from "../dossier/query/select";
import { passingFocusOn } from "../ui/passFocusOn";
import { useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { FilterGroup } from "./FilterGroup";
import css from "./filters.module.css";
import { keepInSight } from "./stickyFilterBar";

/** Shown at once; the others stand behind "More". */
const FIRST: readonly Group[] = ["year", "source", "person", "kind"];
const MORE: readonly Group[] = ["org"];

/** What to leave out, and how much is left. */
export function FilterBar() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const [open, setOpen] = useState(false);
  const [more, setMore] = useState(false);
  const counts = countValues(dossier, filters);
  const all = dossier.events.size;
  const chosen = filterWords(dossier, filters);
  // What is chosen is never out of sight.
  const groups = more || MORE.some((group) => filters[group].length > 0) ? [...FIRST, ...MORE] : FIRST;
  return (
    <section
      className={css.bar}
      data-filtered={chosen.length > 0}
      aria-label={pageWords.filters.heading}
      ref={keepInSight}
    >
      <div className={css.wrap}>
        <div className={css.groups} id="filter-groups" data-open={open}>
          {groups.map((group) => (
            <FilterGroup key={group} group={group} counts={counts[group]} />
          ))}
          <button type="button" className={css.more} aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? pageWords.filters.fewer : pageWords.filters.more}
          </button>
        </div>
        <div className={css.outcome} data-outcome>
          <button
            type="button"
            className={css.toggle}
            aria-expanded={open}
            aria-controls="filter-groups"
            onClick={() => setOpen(!open)}
          >
            {pageWords.filters.open(chosen.length)}
          </button>
          {chosen.length > 0 && <span className={css.chosen}>{pageWords.filters.active(chosen)}</span>}
          <span role="status" className={css.count} data-room={pageWords.filters.count(all, all)}>
            {pageWords.filters.count(matchingRows(dossier, filters).size, all)}
          </span>
          {isFiltered(filters) ? (
            <button
              ref={passingFocusOn}
              type="button"
              className={css.clear}
              onClick={() => navigate.clearFilters()}
            >
              {pageWords.filters.clear}
            </button>
          ) : (
            <span className={css.clear} data-room={pageWords.filters.clear} />
          )}
        </div>
      </div>
    </section>
  );
}
