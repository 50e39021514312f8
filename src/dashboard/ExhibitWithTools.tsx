import { memo } from "react";
import type { Exhibit } from "../dossier/format/schema";
import { ExhibitFigure } from "../exhibits/figure/ExhibitFigure";
import { DownloadMenu } from "./DownloadMenu";
import { PresentButton } from "./PresentButton";

interface Props {
  readonly exhibit: Exhibit;
}

/** An exhibit on the page, with what can be done with it. */
export const ExhibitWithTools = memo(function ExhibitWithTools({ exhibit }: Props) {
  return (
    <ExhibitFigure
      exhibit={exhibit}
      tools={(model) => (
        <>
          <DownloadMenu exhibit={exhibit} model={model} />
          <PresentButton slide={exhibit.id} />
        </>
      )}
    />
  );
});
