import {
  type Context,
  createContext,
  type ReactNode,
  use,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import { useIsBuilt } from "../ui/useHydrating";
import type { MarkState } from "./markAttributes";
import { matchingOf } from "./shown";
import { type Navigate, useAddress } from "./useAddress";
import { useEvidenceHrefs } from "./useEvidenceHrefs";
import { type Available, type Dropped, resolveFilters, resolveView, type View } from "./view";

/** The view that the address asks for. */
export interface Viewing {
  readonly view: View;
  /** What the address asked for and the dossier does not have. */
  readonly dropped: readonly Dropped[];
}

/** How the page shows what the filters leave. */
type Display = Pick<View, "sort" | "theme" | "embed">;

const DossierContext = createContext<Dossier | null>(null);
const ViewContext = createContext<Viewing | null>(null);
const FiltersContext = createContext<Filters | null>(null);
const DisplayContext = createContext<Display | null>(null);
const NavigateContext = createContext<Navigate | null>(null);
const CurrentViewContext = createContext<(() => View) | null>(null);

interface Props extends Available {
  readonly children: ReactNode;
}

/** Provides one dossier through one view. */
export function ViewProvider({ dossier, slides, children }: Props) {
  const { asked, navigateFrom } = useAddress();
  const { year, person, source, kind, org, q } = asked;
  // The same object until a filter changes: selections are memoized by it.
  const chosen = useMemo(
    () => resolveFilters({ year, person, source, kind, org, q }, dossier),
    [year, person, source, kind, org, q, dossier],
  );
  const viewing = useMemo(
    () => resolveView(asked, { dossier, slides }, chosen),
    [asked, dossier, slides, chosen],
  );
  const { view } = viewing;
  const current = useRef(view);
  useLayoutEffect(() => {
    current.current = view;
  }, [view]);
  const { sort, theme, embed } = view;
  const display = useMemo(() => ({ sort, theme, embed }), [sort, theme, embed]);
  const currentView = useCallback(() => current.current, []);
  const navigate = useMemo(() => navigateFrom(currentView), [navigateFrom, currentView]);
  useEvidenceHrefs(currentView);
  return (
    <DossierContext value={dossier}>
      <NavigateContext value={navigate}>
        <CurrentViewContext value={currentView}>
          <ViewContext value={viewing}>
            <FiltersContext value={chosen.filters}>
              <DisplayContext value={display}>{children}</DisplayContext>
            </FiltersContext>
          </ViewContext>
        </CurrentViewContext>
      </NavigateContext>
    </DossierContext>
  );
}

/**
 * Shows other filters to its parts after the rest of the page has shown them. The built charts change attributes only,
 * and do so at once. The charts of an opened dossier may be drawn anew: the list does not wait for them.
 */
export function ChartFilters({ children }: { readonly children: ReactNode }) {
  const filters = useFilters();
  // Null in the built page: a deferred value that changes renders once more.
  const earlier = useDeferredValue(useIsBuilt() ? null : filters);
  return <FiltersContext value={earlier ?? filters}>{children}</FiltersContext>;
}

export const useDossier = (): Dossier => useGiven(DossierContext);

/** The functions that change the view. They never change. */
export const useNavigate = (): Navigate => useGiven(NavigateContext);

/** The ids of the records that match the filters; null without filters. */
export const useMatching = (): MarkState["matching"] => matchingOf(useDossier())(useFilters());

/** What part of the dossier is shown. */
export const useFilters = (): Filters => useGiven(FiltersContext);

/** What of the view changes seldom, for parts that need not render again when evidence opens or a slide turns. */
export const useDisplay = (): Display => useGiven(DisplayContext);

/** Returns the view of the moment in which it is called, for what happens on a click: its readers never render again. */
export const useCurrentView = (): (() => View) => useGiven(CurrentViewContext);

/** The whole view. Its readers render again with every change of the address. */
export const useView = (): Viewing => useGiven(ViewContext);

function useGiven<T>(context: Context<T | null>): T {
  const given = use(context);
  if (given === null) throw new Error("Only under ViewProvider.");
  return given;
}
