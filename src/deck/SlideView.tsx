import { memo } from "react";
import { pageWords } from "#text";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { FaultWatch } from "../ui/FaultHelp";
import { useBox } from "../ui/useBox";
import type { Slide } from "../view/slides";
import { ExhibitSlide } from "./ExhibitSlide";
import { slideUnit } from "./fit";
import { SourcesSlide } from "./SourcesSlide";
import css from "./slide.module.css";
import { TitleSlide } from "./TitleSlide";

/** A slide that breaks is no reason to give up the others. */
const noop = () => {};

interface Props {
  readonly slide: Slide;
  /** From 1, and of how many. */
  readonly number: number;
  readonly count: number;
  /** The page of the exhibit's table that stands in place of its drawing, from 0; null for the drawing. */
  readonly tablePage: number | null;
  /** Off for a picture of a slide, which nobody has to read. */
  readonly readable?: boolean;
}

/** One slide, as large as the room it is given. All its type is measured in one unit. */
export const SlideView = memo(function SlideView({
  slide,
  number,
  count,
  tablePage,
  readable = true,
}: Props) {
  const [attach, box] = useBox();
  const unit = slideUnit(box, readable);
  const place = { number, count, unit };
  return (
    <div ref={attach} className={css.slide} style={{ "--u": `${unit}px` }} data-tall={box.height > box.width}>
      {box.width > 0 && (
        <FaultWatch value={noop}>
          <ErrorBoundary key={slide.id} message={pageWords.exhibits.failed}>
            {slide.kind === "title" && <TitleSlide {...place} />}
            {slide.kind === "sources" && <SourcesSlide {...place} />}
            {slide.kind === "exhibit" && (
              <ExhibitSlide
                key={`${box.width} ${box.height}`}
                slide={slide}
                tablePage={tablePage}
                {...place}
              />
            )}
          </ErrorBoundary>
        </FaultWatch>
      )}
    </div>
  );
});

/** Where a slide stands in the deck, and the size of its type in CSS pixels. */
export interface Place {
  readonly number: number;
  readonly count: number;
  readonly unit: number;
}
