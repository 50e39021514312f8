import { listWords } from "#text";
import { PAIR_SIDES, type PairShown } from "../view/pairShown";
import { useNavigate } from "../view/ViewContext";
import css from "./chips.module.css";

/** Whether either of two chosen people is enough or both must take part; hidden unless two are chosen. */
export function PairChoice({ pair }: { readonly pair: PairShown | null }) {
  const navigate = useNavigate();
  return (
    <fieldset className={css.pair} aria-label={listWords.pairLabel} data-pair hidden={pair === null}>
      {PAIR_SIDES.map((side) => (
        <button
          key={side}
          type="button"
          className={css.side}
          aria-pressed={pair?.[side].pressed ?? false}
          aria-description={listWords.chip(pair?.[side].count ?? 0, 0)}
          data-group="person"
          data-choose={pair?.[side].values.join()}
          data-side={side}
          disabled={pair?.[side].disabled ?? false}
          onClick={() => navigate.choose("person", pair?.[side].values ?? [])}
        >
          {listWords[side]}
        </button>
      ))}
    </fieldset>
  );
}
