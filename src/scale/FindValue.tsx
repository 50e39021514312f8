import { type KeyboardEvent, useId, useState } from "react";
import { manyWords, pageWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import { chosenBy } from "../dossier/query/spans";
import { destination } from "../ui/menuKeys";
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

/** More are found by typing. */
const MOST_OPTIONS = 50;
const NONE = -1;

/** Finds any value of a group, and toggles it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export default function FindValue({ group, values, counts }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const isChosen = chosenBy(useFilters()[group]);
  const id = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const options = open ? byCount(matching(dossier, group, values, text), counts).slice(0, MOST_OPTIONS) : [];
  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const option = options[active];
    if (key === "ArrowDown" || key === "ArrowUp") {
      setOpen(true);
      setActive(open ? (destination(key, active, options.length) ?? NONE) : 0);
    } else if (key === "Enter" && option !== undefined) navigate.toggle(group, option);
    else if (key === "Escape" && open) close();
    else if (key === "Escape") setText("");
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.find}>
      <input
        type="text"
        role="combobox"
        aria-label={manyWords.find[group]}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={options[active] === undefined ? undefined : `${id}${active}`}
        autoComplete="off"
        placeholder={manyWords.find[group]}
        maxLength={100}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(0);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span aria-live="polite">{open && manyWords.shown(options.length, values.length)}</span>
      <div
        role="listbox"
        id={id}
        aria-multiselectable
        aria-label={pageWords.filters.groups[group]}
        hidden={options.length === 0}
        ref={open ? inSight : null}
      >
        {options.map((value, at) => (
          <button
            key={value}
            type="button"
            role="option"
            id={`${id}${at}`}
            tabIndex={-1}
            aria-selected={isChosen(value)}
            aria-description={pageWords.filters.chipCount(counts.get(value) ?? 0)}
            data-active={at === active}
            ref={at === active ? inSight : null}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => navigate.toggle(group, value)}
          >
            {valueWords(dossier, group, value)}
            <i aria-hidden>{counts.get(value) ?? 0}</i>
          </button>
        ))}
      </div>
    </div>
  );
}

const inSight = (opened: HTMLElement | null) => opened?.scrollIntoView({ block: "nearest" });
