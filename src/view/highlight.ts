/** Where the reader points at something: on the list of events, or elsewhere. */
export type HighlightOrigin = "list" | "elsewhere";

/** What the reader points at, or else has the evidence of open, with all that belongs to it. */
export interface Highlight {
  /** Of figures and events. */
  readonly ids: ReadonlySet<string>;
  /** Null while the reader points at nothing. */
  readonly origin: HighlightOrigin | null;
  /** The one of the ids that the reader points at. */
  readonly pointedAt: string | null;
}

export const NO_HIGHLIGHT: Highlight = { ids: new Set(), origin: null, pointedAt: null };
