import { type ReactNode, use } from "react";
import { pageWords } from "#text";
import type { Dossier } from "../dossier/format/model";
import { lazyValue, memoizeWeak } from "../dossier/memo";
import { loadCharts } from "../exhibits/charts";
import { slideIds } from "../exhibits/slides";
import { DossierGate } from "../load/DossierGate";
import { OpenedContext } from "../load/opened";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { HighlightProvider } from "../view/HighlightProvider";
import { ViewProvider } from "../view/ViewContext";
import { Screens } from "./Screens";

interface Props {
  /** The dossier that is in the page. */
  readonly dossier: Dossier;
}

/** The product: a dossier, a view of it, and the page that shows both. */
export function App({ dossier: inline }: Props) {
  return (
    <ErrorBoundary message={pageWords.load.crashed}>
      <DossierGate inline={inline} Ready={WithCharts}>
        {(dossier, opened) => (
          <OpenedContext value={opened}>
            {/* First, because the title that is added last counts: that of a slide, say. */}
            {opened && <title>{dossier.title}</title>}
            <ViewProvider key={numberOf(dossier)} dossier={dossier} slides={slideIds(dossier)}>
              <HighlightProvider>
                <Screens />
              </HighlightProvider>
            </ViewProvider>
          </OpenedContext>
        )}
      </DossierGate>
    </ErrorBoundary>
  );
}

/** Resolves even if the charts do not load: each chart then loads them again, and says if they are missing. */
export const charts = lazyValue(() => loadCharts().catch(() => {}));

/** Drawings that are not in the built page are all made at once. */
function WithCharts({ children }: { readonly children: ReactNode }) {
  use(charts());
  return children;
}

let dossiers = 0;
/** Keyed by the dossier: another dossier gets a new page. */
const numberOf = memoizeWeak((_: Dossier) => dossiers++);
