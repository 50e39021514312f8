import { related } from "../dossier/citations/evidence";
import type { Dossier } from "../dossier/format/model";
import { createStore, type Store } from "../ui/store";

/** Where the reader points at something: on the list of events, or elsewhere. */
export type Place = "list" | "elsewhere";

export interface Lit {
  /** Ids of figures and events. */
  readonly lit: ReadonlySet<string>;
  /** Null while the reader points at nothing. */
  readonly place: Place | null;
  /** What the reader points at, of all that is lit with it. */
  readonly at: string | null;
}

export const NOTHING_LIT: Lit = { lit: new Set(), place: null, at: null };

/** What is lit. A store: of the many that could be lit, few change when the reader points elsewhere. */
export interface Lights extends Omit<Store<Lit>, "set"> {
  readonly point: (id: string, place: Place) => void;
  readonly leave: () => void;
  /** Whose evidence is open is lit while the reader points at nothing. */
  readonly open: (dossier: Dossier, evidence: string | null) => void;
}

export function createLights(): Lights {
  const { now, set, subscribe } = createStore(NOTHING_LIT);
  let dossier: Dossier | null = null;
  let opened: string | null = null;
  let pointed: { readonly id: string; readonly place: Place } | null = null;
  const light = () => {
    const source = pointed?.id ?? opened;
    set(
      dossier === null || source === null
        ? NOTHING_LIT
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
