import { memo } from "react";
import { pageWords } from "#text";
import type { Slide } from "../exhibits/slides";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { ExhibitSlide } from "./ExhibitSlide";
import { RememberSlide } from "./RememberSlide";
import { SourcesSlide } from "./SourcesSlide";
import css from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";
import { TitleSlide } from "./TitleSlide";

interface Props extends SlidePlace {
  readonly slide: Slide;
  /** The page of the exhibit's table that stands in place of its drawing, from 0; null for the drawing. */
  readonly tablePage: number | null;
}

/** One slide, as large as the stage. */
export const SlideView = memo(function SlideView({ slide, tablePage, ...place }: Props) {
  return (
    <div className={css.slide}>
      <ErrorBoundary key={slide.id} message={pageWords.exhibits.failed}>
        {slide.kind === "title" && <TitleSlide />}
        {slide.kind === "remember" && <RememberSlide {...place} />}
        {slide.kind === "sources" && <SourcesSlide {...place} />}
        {slide.kind === "exhibit" && <ExhibitSlide slide={slide} tablePage={tablePage} {...place} />}
      </ErrorBoundary>
    </div>
  );
});
