import { useCombobox } from "downshift";
import { useState } from "react";
import { pageWords, scaleWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import { chosenBy } from "../dossier/query/spans";
import { byCount } from "../view/chips";
import { useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { matching } from "./matching";
import css from "./scale.module.css";

interface Props {
  readonly group: Group;
  readonly values: readonly string[];
  /** How many events each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Typing finds the others. */
const MOST_OPTIONS = 50;

/** Finds any value of a group, and toggles it. */
export default function FindValue({ group, values, counts }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const isChosen = chosenBy(useFilters()[group]);
  const [text, setText] = useState("");
  const options = byCount(matching(dossier, group, values, text), counts).slice(0, MOST_OPTIONS);
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<string>({
    items: options,
    inputValue: text,
    // Several values may be chosen. The filters hold them, and the text of the field stays.
    selectedItem: null,
    defaultHighlightedIndex: 0,
    isItemDisabled: (value) => !isChosen(value) && (counts.get(value) ?? 0) === 0,
    itemToString: (value) => (value === null ? "" : valueWords(dossier, group, value)),
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setText(inputValue);
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText("");
    },
    stateReducer: (state, { type, changes }) => {
      switch (type) {
        case useCombobox.stateChangeTypes.InputKeyDownEnter:
        case useCombobox.stateChangeTypes.ItemClick:
          return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
        default:
          return changes;
      }
    },
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if ((type === InputKeyDownEnter || type === ItemClick) && selectedItem)
        navigate.toggle(group, selectedItem);
    },
  });
  const isListed = isOpen && options.length > 0;
  return (
    <div className={css.find}>
      <input
        {...getInputProps({ "aria-label": scaleWords.find[group] })}
        placeholder={scaleWords.find[group]}
        maxLength={100}
      />
      <span aria-live="polite">{isOpen && scaleWords.shown(options.length, values.length)}</span>
      <div
        {...getMenuProps({
          "aria-label": pageWords.filters.groups[group],
          "aria-multiselectable": true,
          hidden: !isListed,
        })}
      >
        {isListed &&
          options.map((value, index) => (
            <button
              key={value}
              type="button"
              {...getItemProps({ item: value, index, "aria-selected": isChosen(value) })}
              tabIndex={-1}
              aria-description={pageWords.filters.chipCount(counts.get(value) ?? 0)}
              data-active={index === highlightedIndex}
            >
              {valueWords(dossier, group, value)}
              <i aria-hidden>{counts.get(value) ?? 0}</i>
            </button>
          ))}
      </div>
    </div>
  );
}
