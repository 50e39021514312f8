import { memo, useDeferredValue, useState } from "react";
import { pageWords } from "#text";
import { exhibits as exhibitsFile } from "../app/parts";
import type { Exhibit } from "../dossier/format/schema";
import { Fault } from "../ui/ErrorBoundary";
import { LazyPart } from "../ui/LazyPart";
import { useHydrating } from "../ui/useHydrating";
import { FollowsLater, useDossier } from "../view/ViewContext";
import css from "./dashboard.module.css";

interface Props {
  /** Headline figures that come first stand above both columns. */
  readonly place: "band" | "grid";
}

/** The exhibits in that place. They follow the filters as soon as the list and the chips have. */
export const Exhibits = memo(function Exhibits({ place }: Props) {
  const { exhibits } = useDossier();
  const hydrating = useHydrating();
  // In a page that has not been built, filters and events come first.
  const isTheirTurn = useDeferredValue(true, hydrating);
  const banded = exhibits[0]?.form === "stat" ? 1 : 0;
  const own = place === "band" ? exhibits.slice(0, banded) : exhibits.slice(banded);
  if (own.length === 0) return null;
  return (
    <FollowsLater>
      <div className={css.exhibits}>
        {own.map((exhibit) =>
          isTheirTurn ? <InPlace key={exhibit.id} exhibit={exhibit} /> : <Waiting key={exhibit.id} />,
        )}
      </div>
    </FollowsLater>
  );
});

const Waiting = () => <p className={css.waiting}>{pageWords.exhibits.waiting}</p>;

interface OneProps {
  readonly exhibit: Exhibit;
}

/** Filters that change reach it by its own contexts alone. */
const InPlace = memo(function InPlace({ exhibit }: OneProps) {
  return (
    <LazyPart file={exhibitsFile.file} waiting={<Waiting />} failed={pageWords.exhibits.failed}>
      {(ExhibitWithTools) => <ExhibitWithTools exhibit={exhibit} />}
    </LazyPart>
  );
});

/** Says that the exhibits do not answer: as the page was built they stand, but show no filter. */
export function ExhibitsFault() {
  const failed = exhibitsFile.useFailed();
  const [built] = useState(useHydrating());
  if (!failed) return null;
  return (
    <Fault
      {...failed}
      message={built ? pageWords.exhibits.unanswering : pageWords.exhibits.missing}
      className={css.notice}
    />
  );
}
