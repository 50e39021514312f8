import { createContext, type ReactNode, use, useDeferredValue } from "react";
import type { Dossier } from "../dossier/model";
import { type Navigate, useAddress } from "./address";
import { type Dropped, resolveView, type View } from "./view";

export interface Viewing {
  readonly dossier: Dossier;
  readonly view: View;
  /** What the address asked and the dossier does not know. */
  readonly dropped: readonly Dropped[];
  readonly navigate: Navigate;
  /** The address of this view with that evidence open. */
  readonly evidenceHref: (id: string) => string;
  /** The query of any view of this dossier, "?" included. */
  readonly hrefOf: (view: View) => string;
}

const Context = createContext<Viewing | null>(null);

interface Props {
  readonly dossier: Dossier;
  /** Whether the page that shows it has been built already, for an address that asks nothing. */
  readonly built: boolean;
  readonly children: ReactNode;
}

/** Everything under it sees one dossier through one view. */
export function ViewProvider({ dossier, built, children }: Props) {
  const { asked, navigateFrom, hrefOf } = useAddress(built);
  const { view, dropped } = resolveView(asked, dossier);
  const evidenceHref = (id: string) => hrefOf({ ...view, evidence: id });
  return (
    <Context value={{ dossier, view, dropped, navigate: navigateFrom(view), evidenceHref, hrefOf }}>
      {children}
    </Context>
  );
}

/** What is under it follows the view once there is time: filters and list answer first. */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return <Context value={useDeferredValue(useViewing())}>{children}</Context>;
}

export function useViewing(): Viewing {
  const viewing = use(Context);
  if (!viewing) throw new Error("useViewing belongs under ViewProvider.");
  return viewing;
}
