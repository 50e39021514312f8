import { type RefObject, type ToggleEvent, useId, useState } from "react";
import css from "./menu.module.css";
import { menuKeys } from "./menuKeys";
import { keepInWindow, placeMenu } from "./placeMenu";

interface Props<Entry extends string> {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** On its button. */
  readonly label: string;
  readonly buttonClassName?: string | undefined;
  /** Of the menu itself. */
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly words: Readonly<Record<Entry, string>>;
  /** A line stands above each of these. */
  readonly groupsBegin: ReadonlySet<Entry>;
  /** The current one of exclusive entries. Every other entry is a command. */
  readonly choices?: Readonly<Partial<Record<Entry, boolean>>>;
  /** Entries that are on or off independently. */
  readonly toggles?: Readonly<Partial<Record<Entry, boolean>>>;
  readonly choose: (entry: Entry) => void;
}

/** A button and the menu that it opens. */
export function Menu<Entry extends string>(props: Props<Entry>) {
  const { button, label, buttonClassName, name, entries, words, groupsBegin, choices, toggles, choose } =
    props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = ({ currentTarget, newState }: ToggleEvent<HTMLElement>) => {
    if (newState === "open" && button.current) placeMenu(currentTarget, button.current);
  };
  const follow = ({ currentTarget, newState }: ToggleEvent<HTMLElement>) => {
    setOpen(newState === "open");
    if (newState === "open") {
      keepInWindow(currentTarget);
      // It is in the window, if perhaps under the sticky bar, from where the browser would scroll the page.
      currentTarget.querySelector("button")?.focus({ preventScroll: true });
    }
    // Some browsers return the focus only to an element that had it, and do not focus a button on click.
    else if (document.activeElement === document.body) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClassName}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="menu"
        aria-label={name}
        className={css.menu}
        data-checks={choices !== undefined || toggles !== undefined}
        onBeforeToggle={place}
        onToggle={follow}
        onKeyDown={menuKeys}
      >
        {entries.map((entry) => (
          <button
            key={entry}
            type="button"
            {...roleOf(choices?.[entry], toggles?.[entry])}
            className={css.entry}
            data-begins={groupsBegin.has(entry)}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => choose(entry)}
          >
            {words[entry]}
          </button>
        ))}
      </div>
    </>
  );
}

function roleOf(chosen: boolean | undefined, on: boolean | undefined) {
  if (chosen !== undefined) return { role: "menuitemradio", "aria-checked": chosen } as const;
  return on === undefined
    ? ({ role: "menuitem" } as const)
    : ({ role: "menuitemcheckbox", "aria-checked": on } as const);
}
