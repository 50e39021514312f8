import type { Exhibit } from "../dossier/format/schema";
import { ExhibitFigure } from "../exhibits/figure/ExhibitFigure";
import { DownloadMenu } from "./DownloadMenu";
import { PresentButton } from "./PresentButton";

/** An exhibit on the page, with what can be done with it. Loaded with the charts. */
export default function ExhibitWithTools({ exhibit }: { readonly exhibit: Exhibit }) {
  return (
    <ExhibitFigure
      exhibit={exhibit}
      tools={(presented) => (
        <>
          <DownloadMenu exhibit={exhibit} presented={presented} />
          <PresentButton slide={exhibit.id} />
        </>
      )}
    />
  );
}
