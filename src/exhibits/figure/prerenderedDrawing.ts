import { createContext, startTransition, use, useEffect, useState } from "react";
import { isFiltered } from "../../dossier/query/facets";
import { useHydrating } from "../../ui/useHydrating";
import { useHighlight } from "../../view/HighlightProvider";
import { useFilters } from "../../view/ViewContext";
import { loadCharts } from "../chartFiles";
import type { ExhibitModel } from "../form";

/**
 * The drawings that the build has made, as HTML by exhibit. In a browser there is none: there they stand in the
 * page that it received.
 */
export const PrerenderedDrawings = createContext<ReadonlyMap<string, string>>(new Map());

/**
 * What keeps the drawing that the page came with where it is; null once something has changed it, as when it has
 * to be larger, or where it came with none. Until then nothing of the charting library has to run.
 */
export function usePrerenderedDrawing(id: string, { all }: Pick<ExhibitModel, "all">, larger: boolean) {
  const filtered = isFiltered(useFilters());
  const made = use(PrerenderedDrawings).get(id) ?? "";
  const [stands, setStands] = useState(useHydrating());
  const { ids } = useHighlight();
  const lit = stands && all.some(({ evidence }) => ids.has(evidence));
  const changed = filtered || lit || larger;
  useEffect(() => {
    if (!changed) return;
    // Where the charts do not come, the exhibit says so in place of the drawing.
    const draw = () => startTransition(() => setStands(false));
    loadCharts().then(draw, draw);
  }, [changed]);
  // React leaves what is inside alone: it takes it for what it has set itself.
  return stands ? { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: made } } : null;
}
