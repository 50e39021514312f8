import type { FocusEvent, ReactNode, ToggleEvent } from "react";
import { pageWords } from "#text";
import css from "./filters.module.css";

interface Props {
  readonly id: string;
  readonly children: ReactNode;
}

/** Holds the groups of filters. In a narrow window it opens from below, takes the focus, and closes as that leaves it. */
export function FilterSheet({ id, children }: Props) {
  const takeFocus = ({ currentTarget, target, newState }: ToggleEvent<HTMLElement>) => {
    // Menus inside of it open and close too.
    if (target === currentTarget && newState === "open") currentTarget.focus();
  };
  const closeBehind = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Element) || currentTarget.contains(relatedTarget)) return;
    // Its own button closes it by itself.
    if (relatedTarget.getAttribute("popovertarget") !== id) currentTarget.hidePopover();
  };
  return (
    <fieldset
      id={id}
      popover="auto"
      aria-label={pageWords.filters.heading}
      className={css.groups}
      tabIndex={-1}
      onToggle={takeFocus}
      onBlur={closeBehind}
    >
      {children}
    </fieldset>
  );
}
