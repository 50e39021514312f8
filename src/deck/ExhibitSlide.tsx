import { useMemo } from "react";
import { deckWords, exhibitWords, filterWords, pageWords, proseText } from "#text";
import { buildExhibit } from "../exhibits/buildExhibit";
import { sourcesOf } from "../exhibits/cited";
import { rowsShown } from "../exhibits/rowsShown";
import { layOutOverLegend, slideLegend } from "../exhibits/slideLegend";
import type { Slide } from "../exhibits/slides";
import { Prose } from "../view/Prose";
import { drawingBox } from "../view/stage";
import { useDossier, useFilters } from "../view/ViewContext";
import { Fit } from "./Fit";
import { notesHeight } from "./notesHeight";
import { placeDrawing } from "./placeDrawing";
import { SlideDrawing } from "./SlideDrawing";
import { SlideFooter } from "./SlideFooter";
import { SlideTable } from "./SlideTable";
import css from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";
import { tablePageText } from "./tablePages";

interface Props extends SlidePlace {
  readonly slide: Extract<Slide, { kind: "exhibit" }>;
  readonly tablePage: number | null;
}

/** An exhibit for a room: its finding, its drawing or a page of its table, its caveats, its sources. */
export function ExhibitSlide({ slide, tablePage, ...place }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const { exhibit, part, parts } = slide;
  const presented = useMemo(() => buildExhibit(dossier, { filters }, exhibit), [dossier, filters, exhibit]);
  const chosen = filterWords(dossier, filters);
  // The drawing gets the room that its caveats leave. A table has no caveats.
  const notes = tablePage === null ? (exhibit.notes ?? []) : [];
  const drawing = presented.drawing({ slide: true });
  const { legend, box, placed } = layOutOverLegend((signs) => {
    const text = slideLegend(presented, signs);
    const texts = notes.map((note) => proseText(dossier, note));
    const room = drawingBox(notesHeight(texts, text));
    const inRoom = placeDrawing(drawing, room);
    const hasSigns = inRoom !== null && (drawing.hasSigns?.(inRoom.room) ?? false);
    return { legend: text, box: room, placed: inRoom, hasSigns };
  });
  const small = tablePage === null ? legend : tablePageText(presented.matching.length, tablePage);
  const shown =
    parts === 1 || tablePage !== null ? presented.all : rowsShown(presented, { at: part, of: parts });
  return (
    <>
      <Fit className={css.head}>
        <h1 className={css.title}>{exhibit.title}</h1>
        <p className={css.subtitle}>
          {exhibit.subtitle !== undefined && <Prose text={exhibit.subtitle} />}
          {parts > 1 && ` (${deckWords.part(part + 1, parts)})`}{" "}
          <strong className={css.filters} data-chosen hidden={chosen.length === 0}>
            {pageWords.filters.active(chosen)}
          </strong>{" "}
          <span data-shown="nothing" hidden={presented.matching.length > 0}>
            {exhibitWords.exhibit.empty}
          </span>
        </p>
      </Fit>
      <div className={css.body} data-drawn>
        {tablePage === null ? (
          <SlideDrawing
            presented={presented}
            placed={placed}
            part={{ at: part, of: parts }}
            width={box.width}
          />
        ) : (
          <Fit className={css.rows}>
            <SlideTable title={exhibit.title} rows={presented.matching} page={tablePage} />
          </Fit>
        )}
      </div>
      {(notes.length > 0 || small !== null) && (
        <Fit className={css.notes}>
          {notes.map((note) => (
            <p key={note}>
              <Prose text={note} />
            </p>
          ))}
          {small !== null && <p className={css.legend}>{small}</p>}
        </Fit>
      )}
      <SlideFooter {...place}>{deckWords.source(sourcesOf(dossier, shown))}</SlideFooter>
    </>
  );
}
