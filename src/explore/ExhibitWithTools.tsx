import type { Exhibit } from "../dossier/schema";
import { ExhibitFigure } from "../exhibits/frame/ExhibitFigure";
import { DownloadButton } from "./DownloadButton";
import { PresentButton } from "./PresentButton";

/** An exhibit on the page, with what can be done with it. Loaded with the charts. */
export default function ExhibitWithTools({ exhibit }: { readonly exhibit: Exhibit }) {
  return (
    <ExhibitFigure
      exhibit={exhibit}
      tools={(presented) => (
        <>
          <DownloadButton exhibit={exhibit} rows={presented.left} />
          <PresentButton slide={exhibit.id} />
        </>
      )}
    />
  );
}
