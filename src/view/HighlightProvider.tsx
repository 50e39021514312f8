import { createContext, type PointerEvent, type ReactNode, use, useMemo, useState } from "react";
import { type Highlight, type HighlightOrigin, highlightOf, NO_HIGHLIGHT } from "./highlight";
import { useDossier, useView } from "./ViewContext";

interface Pointer {
  readonly point: (id: string, origin: HighlightOrigin) => void;
  readonly leave: () => void;
}

const noop = () => {};
const HighlightContext = createContext<Highlight>(NO_HIGHLIGHT);
/** Apart from the highlight, as it never changes: hundreds of links point, few parts show what is pointed at. */
const PointerContext = createContext<Pointer>({ point: noop, leave: noop });

/** What the reader points at or has the evidence of open is highlighted everywhere. */
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

/** All that is highlighted, and from where. */
export const useHighlight = (): Highlight => use(HighlightContext);

/** To point without a pointer. */
export const usePointer = (): Pointer => use(PointerContext);

/** The handlers that highlight what marks inside stand for, if the marks have none of their own. */
export function usePointing() {
  const { point, leave } = usePointer();
  return {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      // A touch is about to be a click on the drawing that it meets.
      if (pointerType !== "mouse") return;
      const id =
        target instanceof Element && target.closest("[data-evidence]")?.getAttribute("data-evidence");
      if (id) point(id, "elsewhere");
    },
    onPointerOut: leave,
  };
}

/** The handlers that highlight what that id stands for. */
export function useHover(id: string, origin: HighlightOrigin = "elsewhere") {
  const { point, leave } = usePointer();
  return {
    // Events that bubble: pointing at a link on an event of the list is pointing at that event.
    onPointerOver: () => point(id, origin),
    onPointerOut: ({ currentTarget, relatedTarget }: PointerEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) leave();
    },
    onFocus: () => point(id, origin),
    onBlur: leave,
  };
}
