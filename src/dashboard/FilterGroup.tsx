import { barWords, pageWords } from "#text";
import { findValue, yearRange } from "../app/parts";
import type { Group } from "../dossier/query/facets";
import { LazyPart } from "../ui/LazyPart";
import { type Chip, FEW, mostTouching, touching, valuesInOrder } from "../view/chips";
import { useDossier } from "../view/ViewContext";
import chip from "./chips.module.css";
import { FilterChip } from "./FilterChip";
import { FilterMenu } from "./FilterMenu";
import css from "./filters.module.css";
import { YearChip } from "./YearChip";

interface Props {
  readonly group: Group;
  readonly chips: readonly Chip[];
  /** How many events each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How many values of a group are in the bar; the others are in its menu. */
const IN_BAR: Readonly<Record<Exclude<Group, "year">, number>> = { person: 4, source: 3, kind: 0, org: 0 };

/** One group of filters: the years as a histogram; of others the first values, and a menu with the rest. */
export function FilterGroup({ group, chips, counts }: Props) {
  const dossier = useDossier();
  const values = valuesInOrder(dossier, group);
  const many = values.length > FEW;
  if (values.length === 0) return null;
  const name = pageWords.filters.groups[group];
  if (group === "year") {
    const fullest = Math.max(...chips.map(mostTouching));
    const narrowed = chips.some((chip) => touching(chip) !== mostTouching(chip));
    return many ? (
      <fieldset className={css.range} data-many>
        <legend>{name}</legend>
        <LazyPart file={yearRange} failed={pageWords.parts.noFilter}>
          {(YearRange) => <YearRange counts={counts} />}
        </LazyPart>
      </fieldset>
    ) : (
      <fieldset className={css.group} data-group={group}>
        <legend>{name}</legend>
        <div className={chip.years}>
          {chips.map((chip) => (
            <YearChip key={chip.value} {...chip} fullest={fullest} narrowed={narrowed} />
          ))}
        </div>
      </fieldset>
    );
  }
  const inBar = new Set(
    chips
      .filter(({ passing }) => !passing)
      .slice(0, IN_BAR[group])
      .map(({ value }) => value),
  );
  const draw = (drawn: readonly Chip[]) =>
    drawn.map((chip) => <FilterChip key={chip.value} group={group} {...chip} />);
  const others = values.length - inBar.size;
  return (
    <fieldset className={css.group} data-group={group} data-many={many || undefined}>
      <legend data-on-button={inBar.size === 0}>{name}</legend>
      {draw(chips.filter(({ value }) => inBar.has(value)))}
      {others > 0 && (
        <FilterMenu
          {...(inBar.size === 0
            ? { label: name }
            : { label: barWords.others(others), name: barWords.othersName(others) })}
        >
          {many && (
            <LazyPart file={findValue} failed={pageWords.parts.noFilter}>
              {(FindValue) => <FindValue group={group} values={values} draw={draw} />}
            </LazyPart>
          )}
          {draw(chips.filter(({ value }) => !inBar.has(value)))}
        </FilterMenu>
      )}
    </fieldset>
  );
}
