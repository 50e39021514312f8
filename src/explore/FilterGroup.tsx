import { byGroup, type Group, NO_FILTERS } from "../dossier/facets";
import { perObject } from "../dossier/kept";
import type { Dossier } from "../dossier/model";
import { countValues } from "../dossier/select";
import { valueWords } from "../view/filterWords";
import { useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { words } from "../words/en/page";
import css from "./filters.module.css";

interface Props {
  readonly group: Group;
  /** How many events each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One group of filters: a chip for each value. */
export function FilterGroup({ group, counts }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const name = words.filters.groups[group];
  return (
    <fieldset className={css.group}>
      <legend>{name}</legend>
      {inOrder(dossier)[group].map((value) => {
        const count = counts.get(value) ?? 0;
        return (
          <button
            key={value}
            type="button"
            className={css.chip}
            aria-pressed={filters[group].includes(value)}
            aria-description={words.filters.chipCount(count)}
            data-none={count === 0}
            onClick={() => navigate.toggle(group, value)}
          >
            {valueWords(dossier, group, value)}
            <i aria-hidden>{count}</i>
          </button>
        );
      })}
    </fieldset>
  );
}

/**
 * Years ascending, sources as in the dossier, all others by how many events they have: an order that no
 * filter changes, so that chips stay where they are.
 */
const inOrder = perObject((dossier: Dossier) =>
  byGroup((group): readonly string[] => {
    const counts = [...countValues(dossier, NO_FILTERS)[group]];
    if (group === "year") return counts.map(([value]) => value).sort();
    if (group === "source")
      return [...dossier.sources.keys()].filter((id) => counts.some(([value]) => value === id));
    return counts.sort(([, a], [, b]) => b - a).map(([value]) => value);
  }),
);
