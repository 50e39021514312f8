import type { Ref } from "react";
import { filterWords, pageWords } from "#text";
import { ExhibitFigure } from "../exhibits/figure/ExhibitFigure";
import type { Slide } from "../exhibits/slides";
import { useDossier, useFilters } from "../view/ViewContext";
import { PageTable } from "./PageTable";
import { Findings } from "./RememberSlide";
import { SourceList } from "./SourcesSlide";
import css from "./slide.module.css";
import sources from "./sources.module.css";
import { Opening, PresentedBy } from "./TitleSlide";

interface Props {
  readonly slide: Slide;
  readonly tablePage: number | null;
  /** The element that scrolls if the slide is longer than the window. */
  readonly ref: Ref<HTMLDivElement>;
}

/** A slide in a window that is too small for the stage: in the type and the layout of the page. */
export function PageSlide({ slide, tablePage, ref }: Props) {
  const dossier = useDossier();
  const filters = filterWords(dossier, useFilters());
  return (
    <div ref={ref} className={css.onPage} data-shown={true}>
      {slide.kind === "title" && (
        <>
          <Opening />
          <PresentedBy />
        </>
      )}
      {slide.kind === "remember" && <Findings />}
      {slide.kind === "sources" && (
        <div className={sources.onPage}>
          <SourceList />
        </div>
      )}
      {slide.kind === "exhibit" && (
        <div data-drawn>
          <p className={css.filters} data-chosen hidden={filters.length === 0}>
            {pageWords.filters.active(filters)}
          </p>
          {tablePage === null ? (
            <ExhibitFigure exhibit={slide.exhibit} heading="h1" />
          ) : (
            <PageTable exhibit={slide.exhibit} page={tablePage} />
          )}
        </div>
      )}
    </div>
  );
}
