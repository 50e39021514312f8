import type { KeyboardEvent } from "react";

/** The arrow keys, Home and End move the focus among the buttons of a menu. */
export function menuKeys(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll("button")];
  const at = entries.findIndex((entry) => entry.matches(":focus"));
  const to = destination(event.key, at, entries.length);
  if (to === null) return;
  event.preventDefault();
  entries.at(to)?.focus();
}

/** The index, from 0, to move to; null if the key does not move. */
function destination(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return at <= 0 ? count - 1 : at - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
