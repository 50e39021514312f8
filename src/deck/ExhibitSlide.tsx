import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { deckWords, exhibitWords, filterWords, pageWords } from "#text";
import { buildExhibit, type ExhibitModel, legendText } from "../exhibits/buildExhibit";
import { DataTable } from "../exhibits/figure/DataTable";
import { sourcesOf } from "../exhibits/slideSources";
import { type Box, useBox } from "../ui/useBox";
import { Prose } from "../view/Prose";
import type { Slide } from "../view/slides";
import { useDossier, useFilters } from "../view/ViewContext";
import { leastScale } from "./fit";
import { SlideDrawing } from "./SlideDrawing";
import { SlideFooter } from "./SlideFooter";
import type { Place } from "./SlideView";
import css from "./slide.module.css";
import { tablePages, tableRowsOn } from "./tablePages";

interface Props extends Place {
  readonly slide: Extract<Slide, { kind: "exhibit" }>;
  readonly tablePage: number | null;
}

/** An exhibit for a room: its finding, its drawing as large as fits, its caveats, its sources. */
export function ExhibitSlide({ slide, tablePage, ...place }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const { exhibit, part, parts } = slide;
  const presented = useMemo(() => buildExhibit(dossier, { filters }, exhibit), [dossier, filters, exhibit]);
  const chosen = filterWords(dossier, filters);
  const [attach, box] = useBox();
  // Where the slide is too small for all of it, the drawing comes first: the notes, which are in the evidence
  // too, are left out one by one, then the title is set smaller.
  const [spared, setSpared] = useState(0);
  const written = exhibit.notes ?? [];
  const notes = tablePage === null ? written.slice(0, Math.max(0, written.length - spared)) : [];
  const tight = spared > written.length;
  if (tablePage === null && !tight && crowded(presented, box, place.unit)) setSpared(spared + 1);
  // A table can be the first to be seen in a room, where the screen changes while it is on show.
  const rows = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tablePage !== null && !tight && rows.current && overflows(rows.current))
      setSpared(written.length + 1);
  });
  const pages = tablePages(presented.matching.length);
  const small =
    tablePage === null
      ? legendText(presented, { slide: true })
      : pages > 1
        ? deckWords.page(tablePage + 1, pages)
        : null;
  return (
    <>
      <header data-tight={tight}>
        <h1 className={css.title}>{exhibit.title}</h1>
        <p className={css.subtitle}>
          {exhibit.subtitle !== undefined && <Prose text={exhibit.subtitle} />}
          {parts > 1 && ` (${deckWords.part(part + 1, parts)})`}
          {chosen.length > 0 && <strong className={css.filters}> {pageWords.filters.active(chosen)}</strong>}
        </p>
      </header>
      <div ref={attach} className={css.body}>
        {presented.matching.length === 0 && <p className={css.empty}>{exhibitWords.exhibit.empty}</p>}
        {tablePage === null ? (
          <SlideDrawing presented={presented} part={{ at: part, of: parts }} box={box} unit={place.unit} />
        ) : (
          <div ref={rows} className={css.rows}>
            <DataTable
              rows={tableRowsOn(presented.matching, tablePage)}
              label={exhibitWords.exhibit.tableOf(exhibit.title)}
            />
          </div>
        )}
      </div>
      <div className={css.small}>
        {notes.map((note) => (
          <p key={note}>
            <Prose text={note} />
          </p>
        ))}
        {small !== null && <p>{small}</p>}
      </div>
      <SlideFooter {...place}>{deckWords.source(sourcesOf(dossier, presented.all))}</SlideFooter>
    </>
  );
}

/** Whether an element is taller than the room that its parent gives it. */
const overflows = ({ offsetHeight, parentElement }: HTMLElement): boolean =>
  offsetHeight > (parentElement?.clientHeight ?? 0);

/** Whether the drawing does not fit even at its smallest. */
function crowded({ drawing }: ExhibitModel, box: Box, unit: number): boolean {
  const { heightAt } = drawing({ slide: true });
  if (heightAt === null || box.width === 0) return false;
  const scale = leastScale(unit);
  return heightAt(Math.floor(box.width / scale)) * scale > box.height;
}
