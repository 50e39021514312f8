import { lazy, Suspense } from "react";
import type { Exhibit } from "../dossier/schema";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { words } from "../words/en/page";
import css from "./dashboard.module.css";

/** The charting library comes with the exhibits; the filters and the list do not wait for it. */
const ExhibitWithTools = lazy(() => import("./ExhibitWithTools"));

export function Exhibits({ exhibits }: { readonly exhibits: readonly Exhibit[] }) {
  return (
    <div className={css.exhibits}>
      {exhibits.map((exhibit) => (
        <ErrorBoundary key={exhibit.id} message={words.exhibits.failed} retry={words.load.retry}>
          <Suspense fallback={<p className={css.waiting}>{words.exhibits.waiting}</p>}>
            <ExhibitWithTools exhibit={exhibit} />
          </Suspense>
        </ErrorBoundary>
      ))}
    </div>
  );
}
