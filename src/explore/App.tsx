import { DossierGate } from "../load/DossierGate";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { AddressProvider } from "../view/AddressProvider";
import { LightingProvider } from "../view/lighting";
import { ViewProvider } from "../view/ViewContext";
import { words } from "../words/en/page";
import { Screens } from "./Screens";

/** The product: a dossier, a view of it, and the page that shows both. */
export function App() {
  return (
    <ErrorBoundary message={words.load.crashed} retry={words.load.retry}>
      <AddressProvider>
        <DossierGate>
          {(dossier) => (
            <ViewProvider dossier={dossier}>
              <LightingProvider>
                <Screens />
              </LightingProvider>
            </ViewProvider>
          )}
        </DossierGate>
      </AddressProvider>
    </ErrorBoundary>
  );
}
