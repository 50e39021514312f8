import { createContext, type PointerEvent, type ReactNode, startTransition, use, useState } from "react";
import { related } from "../dossier/evidence";
import { useViewing } from "./ViewContext";

/** Where the reader points at something: on the list of events, or elsewhere. */
export type Place = "list" | "elsewhere";

interface Lighting {
  readonly lit: ReadonlySet<string>;
  /** Null while the reader points at nothing. */
  readonly place: Place | null;
  readonly point: (id: string, place: Place) => void;
  readonly leave: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();
const Context = createContext<Lighting>({ lit: NOTHING, place: null, point: () => {}, leave: () => {} });

/** What the reader points at, or has open, is lit wherever it stands. */
export function LightingProvider({ children }: { readonly children: ReactNode }) {
  const { dossier, view } = useViewing();
  const [pointed, setPointed] = useState<{ readonly id: string; readonly place: Place } | null>(null);
  const source = pointed?.id ?? view.evidence;
  const lighting = {
    lit: source === null ? NOTHING : related(dossier, source),
    place: pointed?.place ?? null,
    // Whatever else the reader does comes first.
    point: (id: string, place: Place) =>
      startTransition(() =>
        setPointed((before) => (before?.id === id && before.place === place ? before : { id, place })),
      ),
    leave: () => startTransition(() => setPointed(null)),
  };
  return <Context value={lighting}>{children}</Context>;
}

/** The ids that are lit, and from where. */
export const useLit = (): Pick<Lighting, "lit" | "place"> => use(Context);

/** The handlers that light what marks inside stand for, where the marks have none of their own. */
export function usePointing() {
  const { point, leave } = use(Context);
  return {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      // A touch is about to be a click, on the drawing that it meets.
      if (pointerType !== "mouse") return;
      const id =
        target instanceof Element && target.closest("[data-evidence]")?.getAttribute("data-evidence");
      if (id) point(id, "elsewhere");
    },
    onPointerOut: leave,
  };
}

/** Whether that id is lit, and the handlers that light it. */
export function useLighting(id: string, place: Place = "elsewhere") {
  const { lit, point, leave } = use(Context);
  return {
    lit: lit.has(id),
    // Events that bubble: pointing at a link on an event of the list is pointing at that event.
    hover: {
      onPointerOver: () => point(id, place),
      onPointerOut: ({ currentTarget, relatedTarget }: PointerEvent) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) leave();
      },
      onFocus: () => point(id, place),
      onBlur: leave,
    },
  };
}
