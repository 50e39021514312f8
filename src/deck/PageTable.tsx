import { useMemo } from "react";
import type { Exhibit } from "../dossier/format/schema";
import { buildExhibit } from "../exhibits/buildExhibit";
import { useDossier, useFilters } from "../view/ViewContext";
import { SlideTable } from "./SlideTable";
import css from "./slide.module.css";
import { tablePageText } from "./tablePages";

interface Props {
  readonly exhibit: Exhibit;
  readonly page: number;
}

/** A page of an exhibit's table in a window that is too small for the stage: the same rows as on the stage. */
export function PageTable({ exhibit, page }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const { matching } = useMemo(
    () => buildExhibit(dossier, { filters }, exhibit),
    [dossier, filters, exhibit],
  );
  return (
    <div className={css.pageTable}>
      <h1 className={css.title}>{exhibit.title}</h1>
      <SlideTable title={exhibit.title} rows={matching} page={page} />
      <p>{tablePageText(matching.length, page)}</p>
    </div>
  );
}
