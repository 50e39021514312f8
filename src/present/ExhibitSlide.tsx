import { citedSources, sourceWords } from "../dossier/citations";
import { DataTable } from "../exhibits/frame/DataTable";
import { present } from "../exhibits/present";
import { filterWords } from "../view/filterWords";
import { Prose } from "../view/Prose";
import type { Slide } from "../view/slides";
import { useViewing } from "../view/ViewContext";
import { exhibitWords } from "../words/en/exhibits";
import { words } from "../words/en/page";
import { presentWords } from "../words/en/present";
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
  const { dossier, view } = useViewing();
  const { exhibit, part, parts } = slide;
  const presented = present(dossier, view, exhibit);
  const filters = filterWords(dossier, view.filters);
  const sources = citedSources(
    dossier,
    presented.all.flatMap(({ citations }) => citations),
  );
  const small = [
    tablePage !== null && presented.left.length > 0
      ? presentWords.page(tablePage + 1, tablePages(presented.left.length))
      : presented.legend,
  ].filter((text) => text !== null);
  return (
    <>
      <header>
        <h1 className={css.title}>{exhibit.title}</h1>
        <p className={css.subtitle}>
          {exhibit.subtitle !== undefined && <Prose text={exhibit.subtitle} />}
          {parts > 1 && ` (${presentWords.part(part + 1, parts)})`}
          {filters.length > 0 && <strong className={css.filters}> {words.filters.active(filters)}</strong>}
        </p>
      </header>
      <div className={css.body}>
        {presented.left.length === 0 && <p className={css.empty}>{exhibitWords.exhibit.empty}</p>}
        {tablePage === null ? (
          <SlideDrawing presented={presented} part={{ at: part, of: parts }} unit={place.unit} />
        ) : (
          <DataTable
            rows={tableRowsOn(presented.left, tablePage)}
            label={exhibitWords.exhibit.tableOf(exhibit.title)}
          />
        )}
      </div>
      <div className={css.small}>
        {tablePage === null &&
          exhibit.notes?.map((note) => (
            <p key={note}>
              <Prose text={note} />
            </p>
          ))}
        {small.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <SlideFooter {...place}>
        {presentWords.source(
          sources
            .map(({ source, paragraphs }) => `${sourceWords(source)}, ${presentWords.paragraphs(paragraphs)}`)
            .join("; "),
        )}
      </SlideFooter>
    </>
  );
}
