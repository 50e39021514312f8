import { type Context, createContext, type ReactNode, use, useLayoutEffect, useMemo, useRef } from "react";
import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import type { MarkState } from "./markAttributes";
import { matchingOf } from "./shown";
import { type Navigate, useAddress } from "./useAddress";
import { useEvidenceHrefs } from "./useEvidenceHrefs";
import { type Dropped, resolveFilters, resolveView, type View } from "./view";

/** The view that the address asks for. */
export interface Viewing {
  readonly view: View;
  /** What the address asked for and the dossier does not have. */
  readonly dropped: readonly Dropped[];
}

const DossierContext = createContext<Dossier | null>(null);
const ViewContext = createContext<Viewing | null>(null);
const FiltersContext = createContext<Filters | null>(null);
const NavigateContext = createContext<Navigate | null>(null);

interface Props {
  readonly dossier: Dossier;
  readonly children: ReactNode;
}

/** Provides one dossier through one view. */
export function ViewProvider({ dossier, children }: Props) {
  const { asked, navigateFrom } = useAddress();
  const { year, person, source, kind, org, q } = asked;
  // The same object until a filter changes: selections are memoized by it.
  const chosen = useMemo(
    () => resolveFilters({ year, person, source, kind, org, q }, dossier),
    [year, person, source, kind, org, q, dossier],
  );
  const viewing = useMemo(() => resolveView(asked, dossier, chosen), [asked, dossier, chosen]);
  const { view } = viewing;
  const current = useRef(view);
  useLayoutEffect(() => {
    current.current = view;
  }, [view]);
  const navigate = useMemo(() => navigateFrom(() => current.current), [navigateFrom]);
  useEvidenceHrefs(view);
  return (
    <DossierContext value={dossier}>
      <NavigateContext value={navigate}>
        <ViewContext value={viewing}>
          <FiltersContext value={chosen.filters}>{children}</FiltersContext>
        </ViewContext>
      </NavigateContext>
    </DossierContext>
  );
}

export const useDossier = (): Dossier => useGiven(DossierContext);

/** The functions that change the view. They never change. */
export const useNavigate = (): Navigate => useGiven(NavigateContext);

/** The ids of the records that match the filters; null without filters. */
export const useMatching = (): MarkState["matching"] => matchingOf(useDossier())(useFilters());

/** What part of the dossier is shown. */
export const useFilters = (): Filters => useGiven(FiltersContext);

/** The whole view. Its readers render again with every change of the address. */
export const useView = (): Viewing => useGiven(ViewContext);

function useGiven<T>(context: Context<T | null>): T {
  const given = use(context);
  if (given === null) throw new Error("Only under ViewProvider.");
  return given;
}
