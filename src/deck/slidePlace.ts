/** Where a slide stands in the deck: from 1, and of how many. */
export interface SlidePlace {
  readonly number: number;
  readonly count: number;
}
