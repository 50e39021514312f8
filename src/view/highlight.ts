import { related } from "../dossier/citations/evidence";
import type { Dossier } from "../dossier/format/model";

/** Where the reader points at something: on the list of events, or elsewhere. */
export type HighlightOrigin = "list" | "elsewhere";

/** What the reader points at, or has the evidence of open, with all that belongs to it. */
export interface Highlight {
  /** Of figures and events. */
  readonly ids: ReadonlySet<string>;
  /** Null while the reader points at nothing. */
  readonly origin: HighlightOrigin | null;
  /** The one of the ids that the reader points at. */
  readonly pointedAt: string | null;
  /** The one of the ids whose evidence is open. */
  readonly evidence: string | null;
}

export const NO_HIGHLIGHT: Highlight = { ids: new Set(), origin: null, pointedAt: null, evidence: null };

type Asked = Pick<Highlight, "origin" | "pointedAt" | "evidence">;

/** What is highlighted for evidence that is open and for what the reader points at. */
export function highlightOf(dossier: Dossier, { evidence, pointedAt, origin }: Asked): Highlight {
  const asked = [evidence, pointedAt].filter((id) => id !== null);
  if (asked.length === 0) return NO_HIGHLIGHT;
  const ids = new Set(asked.flatMap((id) => [...related(dossier, id)]));
  return { ids, origin, pointedAt, evidence };
}
