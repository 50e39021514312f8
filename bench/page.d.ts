/** What the bench puts into a page, for the functions that run there. */

/** The drawings of a page at rest: how many exhibits have one, and how many marks each of their pictures has. */
export interface Drawings {
  readonly exhibits: number;
  readonly marks: readonly number[];
}

/** What a page looks like when it is right: each selector's element has this text. */
export type Sign = readonly { readonly selector: string; readonly text: string }[];

/** In milliseconds since the navigation began; null for what has not happened. */
export interface Seen {
  readonly fcp: number | null;
  readonly lcp: number | null;
  readonly visible: number | null;
  /** The frame after the last change of a drawing. */
  readonly changed: number | null;
  /** The filters answer: React has taken them over. */
  readonly ready: number | null;
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  readonly shift: number;
}

declare global {
  /** Present in a page that the bench watches. */
  var bench: {
    readonly drawings: () => Drawings;
    readonly seen: () => Seen;
    /** Resolves once no drawing has changed for that long. */
    readonly still: (milliseconds: number) => Promise<void>;
  };
  /** The interaction that is being timed, in milliseconds. */
  var timed: Promise<number>;
  /** Takes back what was changed by hand. */
  var undo: () => void;
  /** The longest task since it was watched for, in milliseconds; 0 below 50. */
  var longestTask: () => number;
  /** Ends the watch over frames: how long each took, in milliseconds. */
  var frameTimes: () => readonly number[];
}
