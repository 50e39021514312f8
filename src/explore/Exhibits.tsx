import { memo, useState } from "react";
import { Fault } from "../ui/ErrorBoundary";
import { InOwnFile } from "../ui/InOwnFile";
import { useHydrating } from "../ui/useHydrating";
import { useDossier } from "../view/ViewContext";
import { words } from "../words/en/page";
import css from "./dashboard.module.css";
import { exhibits as exhibitsFile } from "./files";

interface Props {
  /** Headline figures that come first stand above both columns. */
  readonly place: "band" | "grid";
}

/**
 * The exhibits in that place. A view that changes reaches them by what is around them alone: one whose file is
 * still on its way keeps standing as the page was built.
 */
export const Exhibits = memo(function Exhibits({ place }: Props) {
  const { exhibits } = useDossier();
  const banded = exhibits[0]?.form === "stat" ? 1 : 0;
  const own = place === "band" ? exhibits.slice(0, banded) : exhibits.slice(banded);
  if (own.length === 0) return null;
  return (
    <div className={css.exhibits}>
      {own.map((exhibit) => (
        <InOwnFile
          key={exhibit.id}
          file={exhibitsFile.file}
          waiting={<p className={css.waiting}>{words.exhibits.waiting}</p>}
          failed={words.exhibits.failed}
        >
          {(ExhibitWithTools) => <ExhibitWithTools exhibit={exhibit} />}
        </InOwnFile>
      ))}
    </div>
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
      message={built ? words.exhibits.unanswering : words.exhibits.missing}
      className={css.notice}
    />
  );
}
