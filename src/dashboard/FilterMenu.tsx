import { type ReactNode, type ToggleEvent, useId, useRef } from "react";
import { keepInWindow, placeMenu } from "../ui/placeMenu";
import css from "./filterMenu.module.css";

interface Props {
  /** On its button. */
  readonly label: string;
  /** The spoken name, if the label alone is not enough. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** Values of a group behind a button. In the sheet on a phone they are listed with the others. */
export function FilterMenu({ label, name, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = ({ currentTarget, newState }: ToggleEvent<HTMLElement>) => {
    if (newState === "open" && button.current) placeMenu(currentTarget, button.current, "window");
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.opens}
        popoverTarget={id}
        aria-label={name}
        data-quiet={name === undefined}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className={css.menu}
        onBeforeToggle={place}
        onToggle={({ currentTarget, newState }) => {
          if (newState === "open") keepInWindow(currentTarget);
        }}
      >
        {children}
      </div>
    </>
  );
}
