import { related } from "../dossier/citations/evidence";
import type { Dossier } from "../dossier/format/model";
import { createStore, type Store } from "../ui/store";

/** Where the reader points at something: on the list of events, or elsewhere. */
export type HighlightOrigin = "list" | "elsewhere";

export interface Highlight {
  /** Ids of figures and events. */
  readonly lit: ReadonlySet<string>;
  /** Null while the reader points at nothing. */
  readonly place: HighlightOrigin | null;
  /** What the reader points at, of all that is lit with it. */
  readonly at: string | null;
}

export const NO_HIGHLIGHT: Highlight = { lit: new Set(), place: null, at: null };

/** What is lit. A store: of the many that could be lit, few change when the reader points elsewhere. */
export interface HighlightStore extends Omit<Store<Highlight>, "set"> {
  readonly point: (id: string, place: HighlightOrigin) => void;
  readonly leave: () => void;
  /** Whose evidence is open is lit while the reader points at nothing. */
  readonly open: (dossier: Dossier, evidence: string | null) => void;
}

export function createHighlightStore(): HighlightStore {
  const { now, set, subscribe } = createStore(NO_HIGHLIGHT);
  let dossier: Dossier | null = null;
  let opened: string | null = null;
  let pointed: { readonly id: string; readonly place: HighlightOrigin } | null = null;
  const light = () => {
    const source = pointed?.id ?? opened;
    set(
      dossier === null || source === null
        ? NO_HIGHLIGHT
        : { lit: related(dossier, source), place: pointed?.place ?? null, at: pointed?.id ?? null },
    );
  };
  return {
    now,
    subscribe,
    point: (id, place) => {
      if (pointed?.id === id && pointed.place === place) return;
      pointed = { id, place };
      light();
    },
    leave: () => {
      if (pointed === null) return;
      pointed = null;
      light();
    },
    open: (of, evidence) => {
      if (dossier === of && opened === evidence) return;
      dossier = of;
      opened = evidence;
      light();
    },
  };
}
