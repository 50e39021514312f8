import { useEffect, useEffectEvent, useRef } from "react";
import { barWords, deckWords, pageWords } from "#text";
import { FilterChip } from "../dashboard/FilterChip";
import { SearchField } from "../dashboard/SearchField";
import { GROUPS } from "../dossier/query/facets";
import { focusAround } from "../ui/focusAround";
import { useTakeFocus } from "../ui/useTakeFocus";
import { shownOf } from "../view/shown";
import { useDisplay, useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { PassedOver } from "./PassedOver";
import css from "./panels.module.css";
import type { Presentation } from "./usePresentation";

interface Props {
  readonly presentation: Presentation;
  readonly close: () => void;
}

/** Values of a group that are offered here: the search finds the others. */
const MOST_VALUES = 16;

/** Search and filters over a slide. It says how many events match, and how many slides have something for them. */
export function FiltersPanel({ presentation, close }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const { sort } = useDisplay();
  const { count, all, chips, isFiltered } = shownOf(dossier, { filters, sort });
  const panel = useRef<HTMLElement>(null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isDone = event.key === "Enter" && event.target instanceof HTMLInputElement;
    if (event.key !== "Escape" && !isDone) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  useTakeFocus(() => panel.current?.querySelector("input"));
  useEffect(() => {
    const { current } = panel;
    current?.addEventListener("keydown", press);
    return () => current?.removeEventListener("keydown", press);
  }, []);
  return (
    <section ref={panel} className={css.search} aria-label={deckWords.commands.search} tabIndex={-1}>
      <p className={css.searchHead}>
        <SearchField />
        <span role="status">
          <b>{count}</b>
          {barWords.ofAll(all)}
        </span>
        <PassedOver presentation={presentation} />
        {isFiltered && (
          <button
            type="button"
            onClick={(event) => {
              focusAround(event);
              navigate.clearFilters();
            }}
          >
            {pageWords.filters.clear}
          </button>
        )}
        <button type="button" onClick={close}>
          {deckWords.close}
        </button>
      </p>
      {GROUPS.filter((group) => chips[group].length > 0).map((group) => (
        <fieldset key={group} className={css.group}>
          <legend>{pageWords.filters.groups[group]}</legend>
          {chips[group].slice(0, MOST_VALUES).map((chip) => (
            <FilterChip key={chip.value} group={group} {...chip} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}
