import { memo, use, useLayoutEffect, useMemo, useRef } from "react";
import type { Exhibit } from "../../dossier/format/schema";
import { NO_FILTERS } from "../../dossier/query/facets";
import { useBox } from "../../ui/useBox";
import { useHydrating, useIsBuilt } from "../../ui/useHydrating";
import { usePrinting } from "../../ui/usePrinting";
import { UpdateMarks } from "../../view/UpdateMarks";
import { useDisplay, useDossier } from "../../view/ViewContext";
import { buildExhibit, type ExhibitModel } from "../buildExhibit";
import { spokenChart } from "../spoken";
import { BuiltDrawings } from "./BuiltDrawings";
import { showBuiltWidth } from "./builtDrawing";
import css from "./figure.module.css";
import { BUILT_WIDTHS, layoutWidthFor } from "./layoutWidths";
import { Picture } from "./Picture";
import { stopsOf } from "./stops";

/** How much larger a drawing is in the projector's theme. Its layout gets that much less room. */
const MORE = 1.2;

interface Props {
  readonly exhibit: Exhibit;
  readonly model: ExhibitModel;
}

/** A drawing as wide as the page allows, scaled with the reader's size of text. A drawing that is text flows. */
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
  const drawing = model.drawing({});
  const drawn = useMemo(() => drawing.draw({ width: 0 }), [drawing]);
  return (
    <>
      <div ref={text}>{drawn}</div>
      <UpdateMarks container={text} dims />
    </>
  );
}

function ChartDrawing({ exhibit, model }: Props) {
  const dossier = useDossier();
  const [attach, { width: box, text }] = useBox();
  const { theme, embed } = useDisplay();
  const drawing = model.drawing({});
  const scale = Math.max(text, theme === "projector" ? MORE : 1);
  // A single exhibit fills the sheet.
  const onSheet = usePrinting() && embed === null;
  const width = box === 0 ? null : onSheet ? BUILT_WIDTHS[model.column] : layoutWidthFor(box / scale);
  // The built drawing: it stays as long as it has the marks that are asked for.
  const builtModel = useBuiltModel(exhibit);
  const isBuilt = drawing === builtModel?.drawing({});
  // Its spoken summary was built without filters too: React would not fix an attribute that differs.
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

/** React does not touch the inside, because it takes it for HTML that it has set itself. */
const BuiltDrawing = memo(function BuiltDrawing({ id, width, hidden }: BuiltProps) {
  const container = useRef<HTMLDivElement>(null);
  const asBuilt = { dangerouslySetInnerHTML: { __html: use(BuiltDrawings)?.get(id) ?? "" } };
  useLayoutEffect(() => {
    if (width !== null && container.current) showBuiltWidth(container.current, width);
  }, [width]);
  return <div ref={container} data-drawing={id} hidden={hidden} suppressHydrationWarning {...asBuilt} />;
});

/** The drawing in the built page, of the whole dossier; null if there is none. */
function useBuiltModel(exhibit: Exhibit): ExhibitModel | null {
  const dossier = useDossier();
  const isBuilding = use(BuiltDrawings) !== null;
  const isBuilt = useIsBuilt() || isBuilding;
  return useMemo(
    () => (isBuilt ? buildExhibit(dossier, { filters: NO_FILTERS }, exhibit) : null),
    [isBuilt, dossier, exhibit],
  );
}
