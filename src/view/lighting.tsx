import { createContext, type ReactNode, use, useState } from "react";
import { related } from "../dossier/evidence";
import { useViewing } from "./ViewContext";

interface Lighting {
  readonly lit: ReadonlySet<string>;
  readonly point: (id: string | null) => void;
}

const Context = createContext<Lighting>({ lit: new Set(), point: () => {} });

/** What the reader points at, or has open, is lit wherever it stands. */
export function LightingProvider({ children }: { readonly children: ReactNode }) {
  const { dossier, view } = useViewing();
  const [pointed, point] = useState<string | null>(null);
  const source = pointed ?? view.evidence;
  return <Context value={{ lit: source === null ? NOTHING : related(dossier, source), point }}>{children}</Context>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The ids that are lit. */
export const useLit = (): ReadonlySet<string> => use(Context).lit;

/** Whether one of these ids is lit, and the handlers that light the first of them. */
export function useLighting(...ids: readonly string[]) {
  const { lit, point } = use(Context);
  const first = ids[0] ?? null;
  return {
    lit: ids.some((id) => lit.has(id)),
    hover: {
      onPointerEnter: () => point(first),
      onPointerLeave: () => point(null),
      onFocus: () => point(first),
      onBlur: () => point(null),
    },
  };
}
