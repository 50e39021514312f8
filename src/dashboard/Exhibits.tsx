import { memo, useState } from "react";
import { pageWords } from "#text";
import { exhibits as exhibitsFile } from "../app/parts";
import type { Exhibit } from "../dossier/format/schema";
import { Fault } from "../ui/ErrorBoundary";
import { LazyPart } from "../ui/LazyPart";
import { useHydrating } from "../ui/useHydrating";
import { useInTurn } from "../ui/useQueued";
import { Deferred, useDossier } from "../view/ViewContext";
import css from "./dashboard.module.css";

interface Props {
  /** Headline figures that come first stand above both columns. */
  readonly place: "band" | "grid";
}

/** The exhibits in that place, each of which follows the view in its turn. */
export const Exhibits = memo(function Exhibits({ place }: Props) {
  const { exhibits } = useDossier();
  const banded = exhibits[0]?.form === "stat" ? 1 : 0;
  const own = place === "band" ? exhibits.slice(0, banded) : exhibits.slice(banded);
  if (own.length === 0) return null;
  return (
    <div className={css.exhibits}>
      {own.map((exhibit) => (
        <Deferred key={exhibit.id}>
          <InTurn exhibit={exhibit} />
        </Deferred>
      ))}
    </div>
  );
});

const WAITING = <p className={css.waiting}>{pageWords.exhibits.waiting}</p>;

interface OneProps {
  readonly exhibit: Exhibit;
}

/** In a page that has not been built, filters and events come first. */
function InTurn({ exhibit }: OneProps) {
  const [built] = useState(useHydrating());
  return useInTurn(true, { first: built }) ? <InPlace exhibit={exhibit} /> : WAITING;
}

/**
 * A view that changes reaches it by what is around it alone: one whose file is still on its way keeps standing as
 * the page was built.
 */
const InPlace = memo(function InPlace({ exhibit }: OneProps) {
  return (
    <LazyPart file={exhibitsFile.file} waiting={WAITING} failed={pageWords.exhibits.failed}>
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
