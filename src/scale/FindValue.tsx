import { type KeyboardEvent, useId, useState } from "react";
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
  // The option that Enter chooses; null while the list is closed.
  const [active, setActive] = useState<number | null>(null);
  const list = useId();
  const isOpen = active !== null;
  const isDead = (value: string) => !isChosen(value) && (counts.get(value) ?? 0) === 0;
  const toggle = (value: string | undefined) => {
    if (value !== undefined && !isDead(value)) navigate.toggle(group, value);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && !isOpen) setText("");
    if (event.key === "Enter" && isOpen) toggle(options[active]);
    const next = activeAfter(event.key, active, options);
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    setActive(next);
  };
  const isListed = isOpen && options.length > 0;
  return (
    <div className={css.find}>
      <input
        role="combobox"
        aria-label={scaleWords.find[group]}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={isListed}
        aria-activedescendant={isListed ? `${list}-${active}` : ""}
        autoComplete="off"
        placeholder={scaleWords.find[group]}
        maxLength={100}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
        }}
        onClick={() => setActive(isOpen ? null : 0)}
        onKeyDown={press}
        onBlur={() => setActive(null)}
      />
      <span aria-live="polite">{isOpen && scaleWords.shown(options.length, values.length)}</span>
      <div
        id={list}
        role="listbox"
        aria-label={pageWords.filters.groups[group]}
        aria-multiselectable
        hidden={!isListed}
        // A click leaves the focus in the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isListed &&
          options.map((value, index) => (
            <button
              key={value}
              ref={index === active ? showOption : null}
              id={`${list}-${index}`}
              type="button"
              role="option"
              aria-selected={isChosen(value)}
              aria-disabled={isDead(value)}
              tabIndex={-1}
              aria-description={pageWords.filters.chipCount(counts.get(value) ?? 0)}
              data-active={index === active}
              onMouseMove={() => setActive(index)}
              onClick={() => toggle(value)}
            >
              {valueWords(dossier, group, value)}
              <i aria-hidden>{counts.get(value) ?? 0}</i>
            </button>
          ))}
      </div>
    </div>
  );
}

const showOption = (option: HTMLElement | null) => option?.scrollIntoView({ block: "nearest" });

/** The active option after a key, around both ends; null if the list closes, undefined if the key has another use. */
function activeAfter(
  key: string,
  active: number | null,
  { length }: readonly string[],
): number | null | undefined {
  switch (key) {
    case "ArrowDown":
      return active === null || active === length - 1 ? 0 : active + 1;
    case "ArrowUp":
      return active === null || active === 0 ? length - 1 : active - 1;
    case "Enter":
      return active === null ? undefined : active;
    case "Escape":
      return active === null ? undefined : null;
    default:
      return undefined;
  }
}
