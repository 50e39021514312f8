/** A painted frame that differs from the one before. */
export interface Frame {
  /** Milliseconds since the navigation, or since the event that `start` waits for. */
  readonly at: number;
  /** What the page showed, one thing a line. */
  readonly text: string;
}

export interface Seen {
  readonly frames: readonly Frame[];
  /** When the last frame that followed a change was painted, whether it looked different or not. */
  readonly changed: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  readonly elements: number;
  /** What the page received, the page itself included. `at` is when its first byte came for the page, its last for the rest. */
  readonly files: readonly { readonly at: number; readonly bytes: number; readonly isScript: boolean }[];
}

declare global {
  /** Present in every page that the bench watches. */
  var bench: {
    readonly seen: () => Seen;
    /** Forgets all frames, and counts time from the next event of this type. */
    readonly start: (event: string) => void;
    /** Resolves after this many milliseconds without a change, and without a file that arrives. */
    readonly still: (milliseconds: number) => Promise<void>;
  };
}
