import { type ReactNode, use } from "react";
import { pageWords } from "#text";
import type { Dossier } from "../dossier/format/model";
import { lazyValue, memoizeWeak } from "../dossier/memo";
import { loadCharts } from "../exhibits/charts";
import { DossierGate } from "../load/DossierGate";
import { OpenedContext } from "../load/opened";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { AddressProvider } from "../view/AddressProvider";
import { HighlightProvider } from "../view/HighlightProvider";
import { ViewProvider } from "../view/ViewContext";
import { Screens } from "./Screens";

interface Props {
  /** What the page came with; null where it is to be fetched. */
  readonly dossier: Dossier | null;
}

/** The product: a dossier, a view of it, and the page that shows both. */
export function App({ dossier: inline }: Props) {
  return (
    <ErrorBoundary message={pageWords.load.crashed}>
      <AddressProvider>
        <DossierGate inline={inline} Ready={WithCharts}>
          {(dossier, opened) => (
            <OpenedContext value={opened}>
              <ViewProvider key={numberOf(dossier)} dossier={dossier}>
                <HighlightProvider>
                  <Screens />
                </HighlightProvider>
              </ViewProvider>
            </OpenedContext>
          )}
        </DossierGate>
      </AddressProvider>
    </ErrorBoundary>
  );
}

/** Settled even if the charts do not come: each then asks for them again, and says that they are missing. */
export const charts = lazyValue(() => loadCharts().catch(() => {}));

/** Drawings that the page came without are all made at once. */
function WithCharts({ children }: { readonly children: ReactNode }) {
  use(charts());
  return children;
}

let dossiers = 0;
/** One for each dossier that is shown: another one is another page, all of it. */
const numberOf = memoizeWeak((_: Dossier) => dossiers++);
