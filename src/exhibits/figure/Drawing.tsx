import { use, useLayoutEffect, useMemo, useRef } from "react";
import type { Exhibit } from "../../dossier/format/schema";
import { NO_FILTERS } from "../../dossier/query/facets";
import { useBox } from "../../ui/useBox";
import { useHydrating, useIsBuilt } from "../../ui/useHydrating";
import { usePrinting } from "../../ui/usePrinting";
import { useHighlight } from "../../view/HighlightProvider";
import { useMarkAttributes } from "../../view/useMarkAttributes";
import { useDossier, useMatching, useView } from "../../view/ViewContext";
import { buildExhibit, type ExhibitModel } from "../buildExhibit";
import { spokenChart } from "../spoken";
import { BuiltDrawings } from "./BuiltDrawings";
import { showBuiltWidth } from "./builtDrawing";
import css from "./figure.module.css";
import { layoutWidthFor, SHEET_WIDTHS } from "./layoutWidths";
import { Picture } from "./Picture";
import { stopsOf } from "./stops";

/** How much larger a drawing is for a projector: it is laid out in so much less room. */
const MORE = 1.2;

interface Props {
  readonly exhibit: Exhibit;
  readonly model: ExhibitModel;
}

/** A drawing as wide as the page leaves it, its text as large as the reader has text; what is text flows. */
export function DrawingOnPage({ exhibit, model }: Props) {
  const drawing = model.drawing({});
  return drawing.heightAt === null ? (
    <TextDrawing model={model} />
  ) : (
    <ChartDrawing exhibit={exhibit} model={model} />
  );
}

function TextDrawing({ model }: Pick<Props, "model">) {
  const text = useRef<HTMLDivElement>(null);
  useMarkAttributes(text, { matching: useMatching(), highlight: useHighlight() });
  return <div ref={text}>{model.drawing({}).draw({ width: 0 })}</div>;
}

function ChartDrawing({ exhibit, model }: Props) {
  const dossier = useDossier();
  const [attach, { width: box, text }] = useBox();
  const { theme, embed } = useView().view;
  const drawing = model.drawing({});
  const scale = Math.max(text, theme === "projector" ? MORE : 1);
  // An exhibit alone fills the sheet.
  const onSheet = usePrinting() && embed === null;
  const width = box === 0 ? null : onSheet ? SHEET_WIDTHS[model.column] : layoutWidthFor(box / scale);
  // The drawing that the page came with: it stays for as long as it has the marks that are asked for.
  const builtModel = useBuiltModel(exhibit);
  const isBuilt = drawing === builtModel?.drawing({});
  // What is said of it was built without filters too: React would not mend an attribute that differs.
  const said = (useHydrating() ? builtModel : null) ?? model;
  const drawn = useMemo(
    () => (width === null || isBuilt ? null : drawing.draw({ width })),
    [drawing, width, isBuilt],
  );
  const stops = useMemo(
    () => (said.matching.length > 0 ? () => stopsOf(dossier, said) : null),
    [dossier, said],
  );
  return (
    <div ref={attach} className={css.drawing}>
      <Picture
        spoken={spokenChart(exhibit, said, {})}
        rows={model.all}
        stops={stops}
        narrows={embed === null}
      >
        {builtModel && <BuiltDrawing id={exhibit.id} width={width} hidden={!isBuilt} />}
        {drawn}
      </Picture>
    </div>
  );
}

interface BuiltProps {
  readonly id: string;
  readonly width: number | null;
  readonly hidden: boolean;
}

/** React leaves what is inside alone: it takes it for what it has set itself. */
function BuiltDrawing({ id, width, hidden }: BuiltProps) {
  const container = useRef<HTMLDivElement>(null);
  const asBuilt = { dangerouslySetInnerHTML: { __html: use(BuiltDrawings)?.get(id) ?? "" } };
  useLayoutEffect(() => {
    if (width !== null && container.current) showBuiltWidth(container.current, width);
  }, [width]);
  return <div ref={container} data-drawing={id} hidden={hidden} suppressHydrationWarning {...asBuilt} />;
}

/** What the page came with, of the whole dossier; null if the page came without. */
function useBuiltModel(exhibit: Exhibit): ExhibitModel | null {
  const dossier = useDossier();
  const isBuilding = use(BuiltDrawings) !== null;
  const isBuilt = useIsBuilt() || isBuilding;
  return useMemo(
    () => (isBuilt ? buildExhibit(dossier, { filters: NO_FILTERS }, exhibit) : null),
    [isBuilt, dossier, exhibit],
  );
}
