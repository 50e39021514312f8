import { useState } from "react";
import { type Group, isFiltered } from "../dossier/facets";
import { countValues, select } from "../dossier/select";
import { passingFocusOn } from "../ui/passFocusOn";
import { filterWords } from "../view/filterWords";
import { useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { words } from "../words/en/page";
import { FilterGroup } from "./FilterGroup";
import css from "./filters.module.css";

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
  const chosen = filterWords(dossier, filters);
  // What is chosen is never out of sight.
  const groups = more || MORE.some((group) => filters[group].length > 0) ? [...FIRST, ...MORE] : FIRST;
  return (
    <section
      className={css.bar}
      data-filtered={chosen.length > 0}
      aria-label={words.filters.heading}
      ref={keepClear}
    >
      <div className={css.wrap}>
        <div className={css.groups} id="filter-groups" data-open={open}>
          {groups.map((group) => (
            <FilterGroup key={group} group={group} counts={counts[group]} />
          ))}
          <button type="button" className={css.more} aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? words.filters.fewer : words.filters.more}
          </button>
        </div>
        <div className={css.outcome}>
          <button
            type="button"
            className={css.toggle}
            aria-expanded={open}
            aria-controls="filter-groups"
            onClick={() => setOpen(!open)}
          >
            {words.filters.open(chosen.length)}
          </button>
          {chosen.length > 0 && <span className={css.chosen}>{words.filters.active(chosen)}</span>}
          <span role="status" className={css.count}>
            {words.filters.count(select(dossier, filters).events.size, dossier.events.size)}
          </span>
          {isFiltered(filters) && (
            <button
              ref={passingFocusOn}
              type="button"
              className={css.clear}
              onClick={() => navigate.clearFilters()}
            >
              {words.filters.clear}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

/** Between the bar and what is scrolled to, in CSS pixels. */
const MARGIN = 12;
/** Of the window's height. A bar that takes more would have what is in it scrolled out of sight. */
const MOST = 2 / 3;

/** The bar covers the top of the page: what is scrolled to must stop below it, unless it leaves little room there. */
function keepClear(bar: HTMLElement) {
  const observer = new ResizeObserver(() => {
    const stays = getComputedStyle(bar).position === "sticky" && bar.offsetHeight < innerHeight * MOST;
    const covers = stays ? bar.offsetHeight : 0;
    document.documentElement.style.scrollPaddingTop = `${covers + MARGIN}px`;
  });
  observer.observe(bar);
  return () => observer.disconnect();
}
