import * as v from "valibot";

/** How long a talk is to be, and each of its slides. */
export const Plan = v.strictObject({
  /** Its length, if the presenter gave one. */
  minutes: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(600))),
  /** By the id of a slide, as a rehearsal had it; null without one. */
  seconds: v.nullable(v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0)))),
});
export type Plan = Readonly<v.InferOutput<typeof Plan>>;

export const NO_PLAN: Plan = { minutes: null, seconds: null };

/** The planned length in milliseconds; null without a plan. */
export function plannedLength({ minutes, seconds }: Plan, slides: readonly string[]): number | null {
  if (minutes !== null) return minutes * 60_000;
  const rehearsed = slides.reduce((sum, id) => sum + (seconds?.[id] ?? 0), 0) * 1000;
  return rehearsed === 0 ? null : rehearsed;
}

/**
 * The planned time of each slide in milliseconds, in the deck's order; null without a rehearsal. A given length
 * stretches what was rehearsed. A slide that was not rehearsed gets as much as the others have on average.
 */
export function plannedTimes(plan: Plan, slides: readonly string[]): readonly number[] | null {
  const { seconds } = plan;
  const known = slides.flatMap((id) => seconds?.[id] ?? []);
  const sum = known.reduce((all, time) => all + time, 0);
  const length = plannedLength(plan, slides);
  if (seconds === null || sum === 0 || length === null) return null;
  const times = slides.map((id) => seconds[id] ?? sum / known.length);
  const stretched = plan.minutes === null ? 1000 : length / times.reduce((all, time) => all + time, 0);
  return times.map((time) => time * stretched);
}

/** How a talk goes against its plan. */
export type Pace =
  | { readonly kind: "none" | "level" }
  | { readonly kind: "ahead" | "behind"; readonly minutes: number }
  /** Without a rehearsal: what each slide that is left can take, in milliseconds. */
  | { readonly kind: "each"; readonly time: number };

/**
 * Without a rehearsal, nothing is said until this slide, counted from 0: the time so far says little about the
 * rest.
 */
const FIRST_SAID = 3;
const MINUTE = 60_000;

/**
 * Compares the talk with its plan: the slide on show is due once the slides before it have had their times, and
 * ends after its own. Less than a minute off is on time. `gone` is in milliseconds, `at` counts from 0.
 */
export function paceOf(plan: Plan, slides: readonly string[], at: number, gone: number): Pace {
  const length = plannedLength(plan, slides);
  const times = plannedTimes(plan, slides);
  if (length === null) return { kind: "none" };
  if (times === null) {
    const isSaid = at >= FIRST_SAID && gone < length;
    return isSaid ? { kind: "each", time: (length - gone) / (slides.length - at) } : { kind: "none" };
  }
  const begins = times.slice(0, at).reduce((sum, time) => sum + time, 0);
  const behind = Math.floor((gone - begins - (times[at] ?? 0)) / MINUTE);
  const ahead = Math.floor((begins - gone) / MINUTE);
  if (behind >= 1) return { kind: "behind", minutes: behind };
  return ahead >= 1 ? { kind: "ahead", minutes: ahead } : { kind: "level" };
}
