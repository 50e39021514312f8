import { memo } from "react";
import { barWords, valueWords } from "#text";
import { type Filters, GROUPS, type Group } from "../dossier/query/facets";
import { useDossier } from "../view/ViewContext";
import css from "./chips.module.css";
import { useToggle } from "./FilterChip";

/** The chosen values, each a button that removes it. Before them is a hidden one, which the built page copies. */
export function Pills({ filters }: { readonly filters: Filters }) {
  return (
    <>
      <button type="button" className={css.pill} data-pill hidden />
      {GROUPS.flatMap((group) =>
        filters[group].map((value) => <Pill key={`${group} ${value}`} group={group} value={value} />),
      )}
    </>
  );
}

interface Props {
  readonly group: Group;
  readonly value: string;
}

const Pill = memo(function Pill({ group, value }: Props) {
  const name = valueWords(useDossier(), group, value);
  return (
    <button
      type="button"
      className={css.pill}
      data-pill
      data-group={group}
      data-value={value}
      aria-label={barWords.remove(name)}
      onClick={useToggle({ group, value, leaves: true })}
    >
      {name}
    </button>
  );
});
