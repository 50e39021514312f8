/** Where the reader is in the evidence, and how that was reached. */
interface Step {
  readonly evidence: string;
  /** The rest of the address: filters, slide and so on. */
  readonly base: string;
  /**
   * Whether the browser's Back leads elsewhere: the rest of the address has changed since, or this window has followed
   * another one.
   */
  readonly hasMoved: boolean;
}

/** From where the drawer was opened to what it shows. */
export type Trail = readonly Step[];

interface Asked {
  readonly evidence: string | null;
  readonly base: string;
}

/**
 * The way after the address has changed.
 * @param isBack whether it was no link in this window: the browser's Back or Forward, a way back of our own, or
 * another window of the presentation
 */
export function nextTrail(trail: Trail, { evidence, base }: Asked, isBack: boolean): Trail {
  if (evidence === null) return [];
  const here = trail.at(-1);
  if (here?.evidence === evidence) {
    return here.base === base ? trail : [...trail.slice(0, -1), { evidence, base, hasMoved: true }];
  }
  if (isBack && trail.at(-2)?.evidence === evidence) return trail.slice(0, -1);
  return [...trail, { evidence, base, hasMoved: isBack }];
}
