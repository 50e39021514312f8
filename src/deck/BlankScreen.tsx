import { useRef } from "react";
import { deckWords } from "#text";
import { useTakeFocus } from "../ui/useTakeFocus";
import css from "./deck.module.css";

interface Props {
  readonly color: "black" | "white";
  readonly end: () => void;
}

/** A button as large as the screen, and of one color. */
export function BlankScreen({ color, end }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useTakeFocus(() => button.current);
  return (
    <button
      ref={button}
      type="button"
      className={css.blank}
      data-color={color}
      aria-label={deckWords.blank[color]}
      onClick={end}
    />
  );
}
