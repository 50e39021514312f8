import { pageWords } from "#text";
import { findValue, yearRange } from "../app/parts";
import type { Dossier } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import { byGroup, type Group, NO_FILTERS } from "../dossier/query/facets";
import { countValues } from "../dossier/query/select";
import { chosenBy } from "../dossier/query/spans";
import { LazyPart } from "../ui/LazyPart";
import { useDossier, useFilters } from "../view/ViewContext";
import { always, byCount, FEW } from "./alwaysShown";
import { FilterChip } from "./FilterChip";
import css from "./filters.module.css";

interface Props {
  readonly group: Group;
  /** How many events each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One group of filters: a chip for each value; past a dozen of them, a range of years, or a field to find others. */
export function FilterGroup({ group, counts }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const { values, all, always } = groupsOf(dossier)[group];
  const many = values.length > FEW;
  const isChosen = chosenBy(filters[group]);
  const name = pageWords.filters.groups[group];
  if (many && group === "year")
    return (
      <fieldset className={css.years} data-many>
        <legend>{name}</legend>
        <LazyPart file={yearRange} failed={pageWords.parts.noFilter}>
          {(YearRange) => <YearRange counts={counts} />}
        </LazyPart>
      </fieldset>
    );
  return (
    <fieldset className={css.group} data-many={many || undefined}>
      <legend>{name}</legend>
      {values
        .filter((value) => always.has(value) || isChosen(value))
        .map((value) => (
          <FilterChip
            key={value}
            group={group}
            value={value}
            count={counts.get(value) ?? 0}
            most={all.get(value) ?? 0}
            pressed={isChosen(value)}
            passing={!always.has(value)}
          />
        ))}
      {many && (
        <LazyPart file={findValue} failed={pageWords.parts.noFilter}>
          {(FindValue) => <FindValue group={group} values={values} counts={counts} />}
        </LazyPart>
      )}
    </fieldset>
  );
}

/** What of a group no filter changes: so chips stay where they are. */
const groupsOf = memoizeWeak((dossier: Dossier) =>
  byGroup((group) => {
    const all = countValues(dossier, NO_FILTERS)[group];
    const values = inOrder(dossier, group, all);
    return { values, all, always: always(values, all) };
  }),
);

/** Years ascending, sources as in the dossier, all others by how many events they have. */
function inOrder(dossier: Dossier, group: Group, all: ReadonlyMap<string, number>): readonly string[] {
  const values = [...all.keys()];
  if (group === "year") return values.sort();
  if (group === "source") return [...dossier.sources.keys()].filter((id) => all.has(id));
  return byCount(values, all);
}
