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
  return (
    <Context value={{ lit: source === null ? NOTHING : related(dossier, source), point }}>{children}</Context>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** The ids that are lit. */
export const useLit = (): ReadonlySet<string> => use(Context).lit;

/** Whether that id is lit, and the handlers that light it. */
export function useLighting(id: string) {
  const { lit, point } = use(Context);
  return {
    lit: lit.has(id),
    hover: {
      onPointerEnter: () => point(id),
      onPointerLeave: () => point(null),
      onFocus: () => point(id),
      onBlur: () => point(null),
    },
  };
}
