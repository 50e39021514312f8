import {
  type Context,
  createContext,
  type ReactNode,
  use,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import { createStore, type Store } from "../ui/store";
import { useInTurn } from "../ui/useQueued";
import { evidenceHrefs, type Navigate, useAddress } from "./address";
import { type Dropped, resolveView, type View } from "./view";

/** The view that the address asks for. */
export interface Viewing {
  readonly view: View;
  /** What the address asked and the dossier does not know. */
  readonly dropped: readonly Dropped[];
}

/** What changes with the address; each part is the same object for as long as it says the same. */
interface Now {
  readonly viewing: Viewing;
  readonly filters: Filters;
  /** The address of this view with that evidence open. */
  readonly evidenceHref: (id: string) => string;
}

const DossierContext = createContext<Dossier | null>(null);
const NavigateContext = createContext<Navigate | null>(null);
/**
 * What is now. A store and no context: a context that changes would have React throw away what stands below it
 * as the page was built and is not taken over yet.
 */
const StoreContext = createContext<Store<Now> | null>(null);
/** What is held back in a part of the page; null where it follows at once. */
const HELD: { readonly [K in keyof Now]: Context<Now[K] | null> } = {
  viewing: createContext<Viewing | null>(null),
  filters: createContext<Filters | null>(null),
  evidenceHref: createContext<Now["evidenceHref"] | null>(null),
};

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
  const elsewhere = useSame({ ...viewing.view, evidence: null });
  const evidenceHref = useMemo(() => evidenceHrefs(elsewhere), [elsewhere]);
  const now = useMemo(() => ({ viewing, filters, evidenceHref }), [viewing, filters, evidenceHref]);
  const [store] = useState(() => createStore(now));
  useLayoutEffect(() => store.set(now), [store, now]);
  const navigate = useMemo(() => navigateFrom(() => store.now().viewing.view), [navigateFrom, store]);
  return (
    <DossierContext value={dossier}>
      <NavigateContext value={navigate}>
        <StoreContext value={store}>{children}</StoreContext>
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

/** What is under it follows the view when it is its turn: what the reader asked for answers first. */
export function Deferred({ when = true, children }: DeferredProps) {
  const viewing = useNow("viewing");
  const filters = useNow("filters");
  const evidenceHref = useNow("evidenceHref");
  const now = useMemo(() => ({ viewing, filters, evidenceHref }), [viewing, filters, evidenceHref]);
  const held = useInTurn(now, { when });
  const around = {
    viewing: use(HELD.viewing),
    filters: use(HELD.filters),
    evidenceHref: use(HELD.evidenceHref),
  };
  const shown = when ? held : around;
  return (
    <HELD.viewing value={shown.viewing}>
      <HELD.filters value={shown.filters}>
        <HELD.evidenceHref value={shown.evidenceHref}>{children}</HELD.evidenceHref>
      </HELD.filters>
    </HELD.viewing>
  );
}

export const useDossier = (): Dossier => useGiven(DossierContext);

/** The ways to change the view: the same for as long as the page is open. */
export const useNavigate = (): Navigate => useGiven(NavigateContext);

/** What part of the dossier is shown. */
export const useFilters = (): Filters => useNow("filters");

export const useEvidenceHref = (): Now["evidenceHref"] => useNow("evidenceHref");

/** All of the view. What reads it is drawn again with every change of the address. */
export const useView = (): Viewing => useNow("viewing");

const never = () => () => {};

function useNow<K extends keyof Now>(part: K): Now[K] {
  const held = use<Now[K] | null>(HELD[part]);
  const { subscribe, now } = useGiven(StoreContext);
  const read = () => held ?? now()[part];
  return useSyncExternalStore(held === null ? subscribe : never, read, read);
}

function useGiven<T>(context: Context<T | null>): T {
  const given = use(context);
  if (given === null) throw new Error("Only under ViewProvider.");
  return given;
}
