import {
  type Context,
  createContext,
  type ReactNode,
  use,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import { useHydrating } from "../ui/useHydrating";
import { evidenceBase, evidenceHrefs } from "./address";
import type { MarkState } from "./markAttributes";
import { matchingOf } from "./shown";
import { type Navigate, useAddress } from "./useAddress";
import { type Dropped, PLAIN_VIEW, resolveFilters, resolveView, type View } from "./view";

/** The view that the address asks for. */
export interface Viewing {
  readonly view: View;
  /** What the address asked and the dossier does not know. */
  readonly dropped: readonly Dropped[];
}

/** The address of this view with that evidence open. */
type EvidenceHref = (id: string) => string;

const DossierContext = createContext<Dossier | null>(null);
const ViewContext = createContext<Viewing | null>(null);
const FiltersContext = createContext<Filters | null>(null);
const HrefContext = createContext<EvidenceHref | null>(null);
const NavigateContext = createContext<Navigate | null>(null);

interface Props {
  readonly dossier: Dossier;
  readonly children: ReactNode;
}

/** Everything under it sees one dossier through one view. */
export function ViewProvider({ dossier, children }: Props) {
  const { asked, navigateFrom } = useAddress();
  const { year, person, source, kind, org, q } = asked;
  // The same object until a filter changes: all that is selected by it is known as long as it is.
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
  // Links lead to the same addresses whatever evidence is open. Those that the page was built with have no filters.
  const hydrating = useHydrating();
  const base = evidenceBase(hydrating ? PLAIN_VIEW : view);
  const evidenceHref = useMemo(() => evidenceHrefs(base), [base]);
  return (
    <DossierContext value={dossier}>
      <NavigateContext value={navigate}>
        <ViewContext value={viewing}>
          <HrefContext value={evidenceHref}>
            <FiltersContext value={chosen.filters}>{children}</FiltersContext>
          </HrefContext>
        </ViewContext>
      </NavigateContext>
    </DossierContext>
  );
}

/** What is below follows the filters when there is time: the control that was pressed is drawn first. */
export function FollowsLater({ children }: { readonly children: ReactNode }) {
  const filters = useDeferredValue(useFilters());
  const evidenceHref = useDeferredValue(useEvidenceHref());
  return (
    <HrefContext value={evidenceHref}>
      <FiltersContext value={filters}>{children}</FiltersContext>
    </HrefContext>
  );
}

export const useDossier = (): Dossier => useGiven(DossierContext);

/** The ways to change the view: the same for as long as the page is open. */
export const useNavigate = (): Navigate => useGiven(NavigateContext);

/** Of records, those that match the filters; null without filters. */
export const useMatching = (): MarkState["matching"] => matchingOf(useDossier())(useFilters());

/** What part of the dossier is shown. */
export const useFilters = (): Filters => useGiven(FiltersContext);

export const useEvidenceHref = (): EvidenceHref => useGiven(HrefContext);

/** All of the view. What reads it is drawn again with every change of the address. */
export const useView = (): Viewing => useGiven(ViewContext);

function useGiven<T>(context: Context<T | null>): T {
  const given = use(context);
  if (given === null) throw new Error("Only under ViewProvider.");
  return given;
}
