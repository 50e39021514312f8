import type { ReactNode } from "react";
import { pageWords } from "#text";
import { findValue, yearRange } from "../app/parts";
import type { Group } from "../dossier/query/facets";
import { LazyPart } from "../ui/LazyPart";
import { type Chip, FEW, valuesInOrder } from "../view/chips";
import { useDossier } from "../view/ViewContext";
import { FilterChip } from "./FilterChip";
import css from "./filters.module.css";

interface Props {
  readonly group: Group;
  readonly chips: readonly Chip[];
  /** How many events each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly hidden: boolean;
  /** After the chips. */
  readonly children?: ReactNode;
}

/** One group of filters: a chip for each value; past a dozen of them, a range of years, or a field to find others. */
export function FilterGroup({ group, chips, counts, hidden, children }: Props) {
  const dossier = useDossier();
  const values = valuesInOrder(dossier, group);
  const many = values.length > FEW;
  if (values.length === 0) return null;
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
    <fieldset className={css.group} data-group={group} data-many={many || undefined} hidden={hidden}>
      <legend>{name}</legend>
      {chips.map((chip) => (
        <FilterChip key={chip.value} group={group} {...chip} />
      ))}
      {children}
      {many && (
        <LazyPart file={findValue} failed={pageWords.parts.noFilter}>
          {(FindValue) => <FindValue group={group} values={values} counts={counts} />}
        </LazyPart>
      )}
    </fieldset>
  );
}
