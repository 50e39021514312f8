import type { SyntheticEvent } from "react";

/** What is about to leave the page gives its focus to the nearest element around it that can have it. */
export const focusAround = ({ currentTarget }: SyntheticEvent): void =>
  currentTarget.parentElement?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
