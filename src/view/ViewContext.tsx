import { createContext, type ReactNode, use } from "react";
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

/** Everything under it sees one dossier through one view. */
export function ViewProvider({
  dossier,
  children,
}: {
  readonly dossier: Dossier;
  readonly children: ReactNode;
}) {
  const { asked, navigateFrom, hrefOf } = useAddress();
  const { view, dropped } = resolveView(asked, dossier);
  const evidenceHref = (id: string) => hrefOf({ ...view, evidence: id });
  return (
    <Context value={{ dossier, view, dropped, navigate: navigateFrom(view), evidenceHref, hrefOf }}>
      {children}
    </Context>
  );
}

export function useViewing(): Viewing {
  const viewing = use(Context);
  if (!viewing) throw new Error("useViewing belongs under ViewProvider.");
  return viewing;
}
