import { memo, useDeferredValue } from "react";
import { pageWords } from "#text";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useHydrating } from "../ui/useHydrating";
import { useDossier } from "../view/ViewContext";
import css from "./dashboard.module.css";
import { ExhibitWithTools } from "./ExhibitWithTools";

interface Props {
  /** Headline figures that come first stand above both columns. */
  readonly place: "band" | "grid";
}

/** The exhibits in that place. */
export const Exhibits = memo(function Exhibits({ place }: Props) {
  const { exhibits } = useDossier();
  const hydrating = useHydrating();
  // In a page that has not been built, filters and events come first.
  const isTheirTurn = useDeferredValue(true, hydrating);
  const banded = exhibits[0]?.form === "stat" ? 1 : 0;
  const own = place === "band" ? exhibits.slice(0, banded) : exhibits.slice(banded);
  if (own.length === 0 || !isTheirTurn) return null;
  return (
    <div className={css.exhibits}>
      {own.map((exhibit) => (
        <ErrorBoundary key={exhibit.id} message={pageWords.exhibits.failed}>
          <ExhibitWithTools exhibit={exhibit} />
        </ErrorBoundary>
      ))}
    </div>
  );
});
