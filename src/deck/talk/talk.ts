import * as v from "valibot";

const Milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A talk as it goes: its clock, and how long each slide has been on show. Times in milliseconds. */
export const Talk = v.strictObject({
  /** Since when the clock runs, since 1970; null while it is stopped. */
  since: v.nullable(Milliseconds),
  /** On each slide, before that. */
  spent: v.record(v.string(), Milliseconds),
  /** The id of the slide on show. */
  slide: v.string(),
  /** Recorded to be the plan of the next talk. */
  isRehearsal: v.boolean(),
  /** When it last changed. */
  touched: Milliseconds,
});
export type Talk = Readonly<v.InferOutput<typeof Talk>>;

export const startTalk = (slide: string, now: number, isRehearsal = false): Talk => ({
  since: now,
  spent: {},
  slide,
  isRehearsal,
  touched: now,
});

/** Ready, with its clock at zero: turning the first slide starts it. */
export const readyTalk = (slide: string, now: number): Talk => ({ ...startTalk(slide, now), since: null });

export function showSlide(talk: Talk, slide: string, now: number): Talk {
  if (talk.slide === slide) return talk;
  const isReady = talk.since === null && elapsed(talk, now) === 0;
  return { ...settle(talk, now), slide, ...(isReady && { since: now }) };
}

export const stopClock = (talk: Talk, now: number): Talk => ({ ...settle(talk, now), since: null });

export const goOn = (talk: Talk, now: number): Talk => ({ ...settle(talk, now), since: now });

/** How long the clock has run. */
export const elapsed = (talk: Talk, now: number): number =>
  Object.values(talk.spent).reduce((sum, time) => sum + time, running(talk, now));

/** How long a slide has been on show, over all the times that it was. */
export const spentOn = (talk: Talk, slide: string, now: number): number =>
  (talk.spent[slide] ?? 0) + (talk.slide === slide ? running(talk, now) : 0);

/** A computer's clock may be set back, so time is never negative. */
const running = ({ since }: Talk, now: number): number => (since === null ? 0 : Math.max(0, now - since));

/** Adds the time since the last change to the slide on show. */
const settle = (talk: Talk, now: number): Talk => ({
  ...talk,
  spent: { ...talk.spent, [talk.slide]: spentOn(talk, talk.slide, now) },
  since: talk.since === null ? null : now,
  touched: now,
});
