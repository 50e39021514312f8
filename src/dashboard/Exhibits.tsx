import { memo, useDeferredValue, useMemo, useState } from "react";
import { pageWords } from "#text";
import type { Exhibit } from "../dossier/format/schema";
import { columnOf } from "../exhibits/buildExhibit";
import type { Fold } from "../exhibits/figure/ExhibitFigure";
import { HowToRead } from "../exhibits/figure/HowToRead";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useHydrating } from "../ui/useHydrating";
import { useDossier } from "../view/ViewContext";
import { aloneInRow } from "./aloneInRow";
import css from "./dashboard.module.css";
import { ExhibitWithTools } from "./ExhibitWithTools";
import { FoldLine } from "./FoldLine";
import { MarkHint } from "./MarkHint";
import { useFolded } from "./useFolded";

/** One element, so that a filter does not render the keys again. */
const HINT = <MarkHint />;

/** Headline figures that come first go above both columns. */
export const Band = memo(function Band() {
  const { band } = usePlaces();
  return band && <Shown exhibit={band} />;
});

/** The other exhibits, and after them the names of those without a match. */
export const Exhibits = memo(function Exhibits() {
  const dossier = useDossier();
  const { grid } = usePlaces();
  const { attach, isFolded, isEmpty } = useFolded();
  const [all, showAll] = useState(false);
  const folded = grid.filter(({ id }) => isFolded(id));
  if (all && folded.length === 0) showAll(false);
  if (grid.length === 0) return null;
  const foldOf = (exhibit: Exhibit): Fold => (!folded.includes(exhibit) ? "stays" : all ? "last" : "folded");
  const standing = grid.filter((exhibit) => !folded.includes(exhibit));
  const isAlone = aloneInRow(standing.map((exhibit) => columnOf(dossier, exhibit) === "half"));
  return (
    <div ref={attach} className={css.exhibits}>
      <HowToRead exhibits={grid}>{HINT}</HowToRead>
      {grid.map((exhibit) => (
        <Shown
          key={exhibit.id}
          exhibit={exhibit}
          fold={foldOf(exhibit)}
          alone={isAlone[standing.indexOf(exhibit)]}
        />
      ))}
      <FoldLine
        folded={folded}
        others={grid.some(({ id }) => isEmpty(id) && !isFolded(id))}
        all={all}
        showAll={showAll}
      />
    </div>
  );
});

const Shown = memo(function Shown(props: {
  readonly exhibit: Exhibit;
  readonly fold?: Fold;
  readonly alone?: boolean | undefined;
}) {
  return (
    <ErrorBoundary message={pageWords.exhibits.failed}>
      <ExhibitWithTools {...props} />
    </ErrorBoundary>
  );
});

function usePlaces(): { readonly band: Exhibit | null; readonly grid: readonly Exhibit[] } {
  const dossier = useDossier();
  const hydrating = useHydrating();
  // In a page that has not been built, filters and events come first.
  const isTheirTurn = useDeferredValue(true, hydrating);
  return useMemo(() => {
    if (!isTheirTurn) return { band: null, grid: [] };
    const { exhibits } = dossier;
    const [first, ...others] = exhibits;
    return columnOf(dossier, first) === "band"
      ? { band: first, grid: others }
      : { band: null, grid: exhibits };
  }, [dossier, isTheirTurn]);
}
