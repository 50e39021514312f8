/** How a talk goes against its planned length. */
export type Pace =
  | { readonly kind: "none" | "level" }
  | { readonly kind: "ahead" | "behind"; readonly minutes: number };

/**
 * Every slide is given the same part of the planned time. `elapsed` in milliseconds, `planned` in minutes;
 * less than a minute off is on time.
 */
export function paceOf(elapsed: number, planned: number | null, at: number, slides: number): Pace {
  if (planned === null || planned <= 0 || slides === 0) return { kind: "none" };
  const due = ((at + 1) / slides) * planned * 60_000;
  const begun = (at / slides) * planned * 60_000;
  const behind = Math.floor((elapsed - due) / 60_000);
  const ahead = Math.floor((begun - elapsed) / 60_000);
  if (behind >= 1) return { kind: "behind", minutes: behind };
  return ahead >= 1 ? { kind: "ahead", minutes: ahead } : { kind: "level" };
}

/** "12:05", "1:02:30" */
export function clockWords(elapsed: number): string {
  const seconds = Math.max(0, Math.floor(elapsed / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
