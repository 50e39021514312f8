import {
  type Context,
  createContext,
  type ReactNode,
  use,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Filters } from "../dossier/facets";
import type { Dossier } from "../dossier/model";
import { evidenceHrefs, type Navigate, useAddress } from "./address";
import { type Dropped, resolveView, type View } from "./view";

/** The view that the address asks for. */
export interface Viewing {
  readonly view: View;
  /** What the address asked and the dossier does not know. */
  readonly dropped: readonly Dropped[];
}

/** The address of this view with that evidence open. */
export type EvidenceHref = (id: string) => string;

// One context for what changes together: a link is not drawn again because evidence has opened.
const DossierContext = createContext<Dossier | null>(null);
const NavigateContext = createContext<Navigate | null>(null);
const FiltersContext = createContext<Filters | null>(null);
const HrefContext = createContext<EvidenceHref | null>(null);
const ViewingContext = createContext<Viewing | null>(null);

interface Props {
  readonly dossier: Dossier;
  /** Whether the page that shows it has been built already, for an address that asks nothing. */
  readonly built: boolean;
  readonly children: ReactNode;
}

/** Everything under it sees one dossier through one view. */
export function ViewProvider({ dossier, built, children }: Props) {
  const { asked, navigateFrom } = useAddress(built);
  const resolved = useMemo(() => resolveView(asked, dossier), [asked, dossier]);
  const filters = useSame(resolved.view.filters);
  const viewing = useSame({ ...resolved, view: { ...resolved.view, filters } });
  const latest = useRef(viewing.view);
  useLayoutEffect(() => {
    latest.current = viewing.view;
  });
  const navigate = useMemo(() => navigateFrom(() => latest.current), [navigateFrom]);
  const elsewhere = useSame({ ...viewing.view, evidence: null });
  const evidenceHref = useMemo(() => evidenceHrefs(elsewhere), [elsewhere]);
  return (
    <DossierContext value={dossier}>
      <NavigateContext value={navigate}>
        <ViewingContext value={viewing}>
          <FiltersContext value={filters}>
            <HrefContext value={evidenceHref}>{children}</HrefContext>
          </FiltersContext>
        </ViewingContext>
      </NavigateContext>
    </DossierContext>
  );
}

/** The same object for as long as it says the same. */
function useSame<T>(value: T): T {
  const [held, hold] = useState(value);
  if (JSON.stringify(held) === JSON.stringify(value)) return held;
  hold(value);
  return value;
}

interface DeferredProps {
  readonly when?: boolean;
  readonly children: ReactNode;
}

/** What is under it follows the view once there is time: what the reader asked for answers first. */
export function Deferred({ when = true, children }: DeferredProps) {
  const later = <T,>(value: T, deferred: T) => (when ? deferred : value);
  const [viewing, filters, href] = [useView(), useFilters(), useEvidenceHref()];
  return (
    <ViewingContext value={later(viewing, useDeferredValue(viewing))}>
      <FiltersContext value={later(filters, useDeferredValue(filters))}>
        <HrefContext value={later(href, useDeferredValue(href))}>{children}</HrefContext>
      </FiltersContext>
    </ViewingContext>
  );
}

export const useDossier = (): Dossier => useGiven(DossierContext);

/** The ways to change the view: the same for as long as the page is open. */
export const useNavigate = (): Navigate => useGiven(NavigateContext);

/** What part of the dossier is shown. */
export const useFilters = (): Filters => useGiven(FiltersContext);

export const useEvidenceHref = (): EvidenceHref => useGiven(HrefContext);

/** All of the view. What reads it is drawn again with every change of the address. */
export const useView = (): Viewing => useGiven(ViewingContext);

function useGiven<T>(context: Context<T | null>): T {
  const given = use(context);
  if (given === null) throw new Error("Only under ViewProvider.");
  return given;
}
