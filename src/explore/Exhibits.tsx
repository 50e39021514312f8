import { lazy, Suspense } from "react";
import type { Exhibit } from "../dossier/schema";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { words } from "../words/en";
import css from "./dashboard.module.css";
import { DownloadButton } from "./DownloadButton";

/** The charting library comes with the exhibits; the filters and the list do not wait for it. */
const ExhibitFigure = lazy(() => import("../exhibits/frame/ExhibitFigure"));

export function Exhibits({ exhibits }: { readonly exhibits: readonly Exhibit[] }) {
  return (
    <div className={css.exhibits}>
      {exhibits.map((exhibit) => (
        <ErrorBoundary key={exhibit.id} message={words.exhibit.failed} retry={words.load.retry}>
          <Suspense fallback={<p className={css.waiting}>{words.exhibit.waiting}</p>}>
            <ExhibitFigure
              exhibit={exhibit}
              tools={(presented) => <DownloadButton exhibit={exhibit} rows={presented.left} />}
            />
          </Suspense>
        </ErrorBoundary>
      ))}
    </div>
  );
}
