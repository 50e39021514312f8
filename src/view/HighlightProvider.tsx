import {
  createContext,
  type PointerEvent,
  type ReactNode,
  use,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import {
  createHighlightStore,
  type Highlight,
  type HighlightOrigin,
  type HighlightStore,
  NO_HIGHLIGHT,
} from "./highlight";
import { useDossier, useView } from "./ViewContext";

const Context = createContext<HighlightStore>(createHighlightStore());

/** What the reader points at, or has open, is lit wherever it stands. */
export function HighlightProvider({ children }: { readonly children: ReactNode }) {
  const dossier = useDossier();
  const { evidence } = useView().view;
  const [lights] = useState(createHighlightStore);
  useLayoutEffect(() => lights.open(dossier, evidence), [lights, dossier, evidence]);
  return <Context value={lights}>{children}</Context>;
}

/** What that says of what is lit. It is asked at each change of the light, and drawn again where its answer changes. */
function useLights<T>(answer: (now: Highlight) => T): T {
  const lights = use(Context);
  return useSyncExternalStore(
    lights.subscribe,
    () => answer(lights.now()),
    () => answer(NO_HIGHLIGHT),
  );
}

/** All that is lit, and from where. */
export const useHighlight = (): Highlight => useLights((now) => now);

export const useIsHighlighted = (id: string): boolean => useLights(({ lit }) => lit.has(id));

export const useIsPointedAt = (id: string): boolean => useLights(({ at }) => at === id);

/** To point without a pointer. */
export const usePointer = (): Pick<HighlightStore, "point" | "leave"> => use(Context);

export const useIsAnyHighlighted = (ids: readonly string[]): boolean =>
  useLights(({ lit }) => ids.some((id) => lit.has(id)));

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

/** The handlers that light what that id stands for. */
export function useHover(id: string, place: HighlightOrigin = "elsewhere") {
  const { point, leave } = use(Context);
  return {
    // Events that bubble: pointing at a link on an event of the list is pointing at that event.
    onPointerOver: () => point(id, place),
    onPointerOut: ({ currentTarget, relatedTarget }: PointerEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) leave();
    },
    onFocus: () => point(id, place),
    onBlur: leave,
  };
}
