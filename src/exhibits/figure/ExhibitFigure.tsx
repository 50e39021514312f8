import { type ReactNode, useId, useMemo, useState } from "react";
import { exhibitWords, frameWords, onFilters, pageWords } from "#text";
import type { Exhibit } from "../../dossier/format/schema";
import { isFiltered } from "../../dossier/query/facets";
import { LazyPart } from "../../ui/LazyPart";
import { useIsBuilt } from "../../ui/useHydrating";
import { Prose } from "../../view/Prose";
import { useDossier, useFilters } from "../../view/ViewContext";
import { buildExhibit } from "../buildExhibit";
import { exhibitAnchor } from "./anchor";
import { Caption } from "./Caption";
import { DrawingOnPage } from "./Drawing";
import css from "./figure.module.css";
import { MarkKeys } from "./MarkKeys";
import { table } from "./tablePart";

/** Where an exhibit without a match goes: it stays in place, moves to the end, or is hidden. */
export type Fold = "stays" | "last" | "folded";

interface Props {
  readonly exhibit: Exhibit;
  /** Buttons for other actions on the exhibit. */
  readonly tools?: ReactNode;
  /** If it is alone on a page, its title is the page's heading. */
  readonly heading?: "h1" | "h2";
  /** Undefined if it never folds. */
  readonly fold?: Fold | undefined;
  /** Whether nothing stands beside it, so that it takes the row. */
  readonly alone?: boolean | undefined;
}

/** An exhibit in full: title, subtitle, drawing, notes, table, sources. */
export function ExhibitFigure({ exhibit, tools, heading: Heading = "h2", fold, alone }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const [tableOpen, openTable] = useState(false);
  const id = useId();
  const built = useIsBuilt();
  const model = useMemo(() => buildExhibit(dossier, { filters }, exhibit), [dossier, filters, exhibit]);
  const aggregated = model.aggregationNote({});
  const nothing = isFiltered(filters) && model.matching.length === 0;
  return (
    <figure
      ref={built ? null : arrive}
      id={exhibitAnchor(exhibit.id)}
      className={css.exhibit}
      tabIndex={-1}
      data-column={model.column}
      data-folds={fold && ""}
      data-alone={alone ? "" : undefined}
      data-last={fold === "last" || undefined}
      data-table={tableOpen || undefined}
      hidden={fold === "folded"}
      aria-labelledby={id}
    >
      <Heading className={css.title} id={id}>
        {exhibit.title}
      </Heading>
      {exhibit.subtitle !== undefined && (
        <p className={css.subtitle} hidden={nothing} data-shown="matching">
          <Prose text={exhibit.subtitle} />
        </p>
      )}
      <p className={css.nothing} hidden={!nothing} data-shown="nothing">
        {frameWords.nothing(onFilters(dossier, filters))}
      </p>
      {aggregated !== null && <p className={css.aggregated}>{aggregated}</p>}
      {model.markKeys ? (
        <MarkKeys keys={model.markKeys} />
      ) : (
        model.looks === undefined && model.legend !== null && <p className={css.legend}>{model.legend}</p>
      )}
      <div className={css.body}>
        <DrawingOnPage exhibit={exhibit} model={model} />
      </div>
      {exhibit.notes?.map((note) => (
        <p key={note} className={css.note}>
          <Prose text={note} />
        </p>
      ))}
      <figcaption className={css.foot}>
        <Caption
          exhibit={exhibit.id}
          rows={model.all}
          tableOpen={tableOpen}
          openTable={openTable}
          tools={tools}
        />
        {tableOpen && (
          <LazyPart file={table} failed={pageWords.parts.noTable} className={css.note}>
            {(DataTable) => (
              <DataTable rows={model.matching} label={exhibitWords.exhibit.tableOf(exhibit.title)} />
            )}
          </LazyPart>
        )}
      </figcaption>
    </figure>
  );
}

/** If exhibits appear after the page, the browser has already looked for the address's target in vain. */
function arrive(figure: HTMLElement | null): void {
  if (!figure) return;
  if (location.hash === `#${figure.id}`) requestAnimationFrame(() => figure.scrollIntoView());
}
