import { lazy, Suspense, useEffect } from "react";
import { useViewing } from "../view/ViewContext";
import { Dashboard } from "./Dashboard";

const EvidenceDialog = lazy(() => import("./evidence/EvidenceDialog"));
const Deck = lazy(() => import("../present/Deck"));
const Presenter = lazy(() => import("../present/Presenter"));

/**
 * What the window shows: the dashboard, the deck over it, or the presenter's side of a presentation. The
 * dashboard stays under the deck as it is, so that leaving comes back to the same place.
 */
export function Screens() {
  const { view } = useViewing();
  const { theme, slide, presenter } = view;
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const presenting = slide !== null;
  return (
    <>
      {presenter === null && (
        <div inert={presenting}>
          <Dashboard />
        </div>
      )}
      <Suspense fallback={null}>
        {presenter !== null ? <Presenter name={presenter} /> : presenting && <Deck />}
        <EvidenceDialog />
      </Suspense>
    </>
  );
}
