import type { Exhibit } from "../dossier/format/schema";
import { ExhibitFigure, type Fold } from "../exhibits/figure/ExhibitFigure";
import { DownloadMenu } from "./DownloadMenu";
import { PresentButton } from "./PresentButton";

interface Props {
  readonly exhibit: Exhibit;
  readonly fold?: Fold | undefined;
  readonly alone?: boolean | undefined;
}

/** An exhibit on the page, with what can be done with it. */
export function ExhibitWithTools({ exhibit, fold, alone }: Props) {
  return (
    <ExhibitFigure
      exhibit={exhibit}
      fold={fold}
      alone={alone}
      tools={
        <>
          <DownloadMenu exhibit={exhibit} />
          <PresentButton slide={exhibit.id} />
        </>
      }
    />
  );
}
