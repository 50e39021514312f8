import { type ReactNode, useId, useMemo, useState } from "react";
import { exhibitWords, pageWords } from "#text";
import type { FormName } from "../../dossier/format/lists";
import type { Exhibit } from "../../dossier/format/schema";
import { isFiltered } from "../../dossier/query/facets";
import { announceHydrated } from "../../ui/announceHydrated";
import { passingFocusOn } from "../../ui/passFocusOn";
import { useHydrating } from "../../ui/useHydrating";
import { Prose } from "../../view/Prose";
import { useDossier, useFilters, useNavigate } from "../../view/ViewContext";
import { buildExhibit } from "../buildExhibit";
import type { ExhibitModel } from "../form";
import { isDense } from "../marks/dense";
import { exhibitAnchor } from "./anchor";
import { Cited } from "./Cited";
import { DataTable } from "./DataTable";
import { Drawing } from "./Drawing";
import css from "./figure.module.css";

interface Props {
  readonly exhibit: Exhibit;
  /** What else can be done with what the exhibit shows: buttons. */
  readonly tools: (presented: ExhibitModel) => ReactNode;
  /** Alone on a page, it is what the page is about. */
  readonly heading?: "h1" | "h2";
}

/** How much of the page's width each form takes. */
const WIDTH: Record<FormName, "band" | "full" | "half"> = {
  stat: "band",
  bars: "half",
  change: "half",
  tally: "full",
  timeline: "full",
  comparison: "full",
  ledger: "full",
};

/** An exhibit with all that belongs to it: finding, measure, drawing, caveats, table, sources. */
export function ExhibitFigure({ exhibit, tools, heading: Heading = "h2" }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const [tableOpen, setTableOpen] = useState(false);
  const id = useId();
  const [built] = useState(useHydrating());
  const presented = useMemo(() => buildExhibit(dossier, { filters }, exhibit), [dossier, filters, exhibit]);
  const drawn = presented.drawn({});
  const empty = presented.left.length === 0;
  const isWide = exhibit.form === "bars" && exhibit.panels;
  const width =
    isWide || (WIDTH[exhibit.form] === "half" && isDense(presented.all.length))
      ? "full"
      : WIDTH[exhibit.form];
  return (
    <figure
      ref={built ? announceHydrated : arrive}
      id={exhibitAnchor(exhibit.id)}
      className={css.exhibit}
      data-width={width}
      data-empty={empty}
      aria-labelledby={id}
    >
      <Heading className={css.title} id={id}>
        {exhibit.title}
      </Heading>
      {exhibit.subtitle !== undefined && (
        <p className={css.subtitle}>
          <Prose text={exhibit.subtitle} />
        </p>
      )}
      {drawn !== null && <p className={css.subtitle}>{drawn}</p>}
      <div className={css.body}>
        <Drawing id={exhibit.id} presented={presented} />
        {empty && isFiltered(filters) && (
          <p className={css.empty} ref={passingFocusOn}>
            {exhibitWords.exhibit.empty}{" "}
            <button type="button" className={css.inline} onClick={() => navigate.clearFilters()}>
              {pageWords.filters.clear}
            </button>
          </p>
        )}
      </div>
      {exhibit.notes?.map((note) => (
        <p key={note} className={css.note}>
          <Prose text={note} />
        </p>
      ))}
      {tableOpen && <DataTable rows={presented.left} label={exhibitWords.exhibit.tableOf(exhibit.title)} />}
      <figcaption className={css.caption}>
        <span>
          <Cited rows={presented.all} />.{presented.legend !== null && ` ${presented.legend}`}
        </span>
        <span className={css.tools}>
          <button
            type="button"
            className={css.tool}
            aria-expanded={tableOpen}
            onClick={() => setTableOpen(!tableOpen)}
          >
            {exhibitWords.exhibit.table}
          </button>
          {tools(presented)}
        </span>
      </figcaption>
    </figure>
  );
}

/** Where the exhibits come later than the page, the browser has looked in vain for the place an address names. */
function arrive(figure: HTMLElement | null): void {
  announceHydrated(figure);
  if (!figure) return;
  if (location.hash === `#${figure.id}`) requestAnimationFrame(() => figure.scrollIntoView());
}
