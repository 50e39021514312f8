import { createContext, type PointerEvent, type ReactNode, use, useMemo, useState } from "react";
import { type Highlight, type HighlightOrigin, highlightOf, NO_HIGHLIGHT } from "./highlight";
import { useDossier, useView } from "./ViewContext";

interface Pointer {
  readonly point: (id: string, origin: HighlightOrigin) => void;
  readonly leave: () => void;
}

const noop = () => {};
const HighlightContext = createContext<Highlight>(NO_HIGHLIGHT);
/** Separate from the highlight, because it never changes: hundreds of links set the highlight, few parts show it. */
const PointerContext = createContext<Pointer>({ point: noop, leave: noop });

/** Highlights everywhere what the reader points at or has the evidence of open. */
export function HighlightProvider({ children }: { readonly children: ReactNode }) {
  const dossier = useDossier();
  const { evidence } = useView().view;
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [origin, setOrigin] = useState<HighlightOrigin | null>(null);
  const pointer = useMemo((): Pointer => {
    const set = (id: string | null, from: HighlightOrigin | null) => {
      setPointedAt(id);
      setOrigin(from);
    };
    return { point: set, leave: () => set(null, null) };
  }, []);
  const highlight = useMemo((): Highlight => {
    return highlightOf(dossier, { evidence, pointedAt, origin });
  }, [dossier, evidence, pointedAt, origin]);
  return (
    <PointerContext value={pointer}>
      <HighlightContext value={highlight}>{children}</HighlightContext>
    </PointerContext>
  );
}

/** What is highlighted, and from where. */
export const useHighlight = (): Highlight => use(HighlightContext);

/** Sets the highlight without a pointer. */
export const usePointer = (): Pointer => use(PointerContext);

/** Handlers that highlight the records of an id. */
export function useHover(id: string, origin: HighlightOrigin = "elsewhere") {
  const { point, leave } = usePointer();
  return {
    // These events bubble: pointing at a link in an event of the list is pointing at that event.
    onPointerOver: () => point(id, origin),
    onPointerOut: ({ currentTarget, relatedTarget }: PointerEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) leave();
    },
    onFocus: () => point(id, origin),
    onBlur: leave,
  };
}
