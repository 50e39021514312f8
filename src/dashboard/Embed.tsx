import { documentTitle, embedWords, filterWords, pageWords } from "#text";
import type { Exhibit } from "../dossier/format/schema";
import { ExhibitFigure } from "../exhibits/figure/ExhibitFigure";
import { HowToRead } from "../exhibits/figure/HowToRead";
import { exhibitAddress } from "../export/exhibitAddress";
import { useHydrating } from "../ui/useHydrating";
import { hrefOf } from "../view/address";
import { useDossier, useView } from "../view/ViewContext";
import { DroppedNotice } from "./DroppedNotice";
import css from "./embed.module.css";
import { tellHeight } from "./tellHeight";

/** One exhibit in a frame on another site: the exhibit, the filters in force, and a link to the full page. */
export function Embed({ exhibit }: { readonly exhibit: Exhibit }) {
  const dossier = useDossier();
  const { view } = useView();
  const filters = filterWords(dossier, view.filters);
  // The build does not know the page's address: the script that shows the asked view sets it.
  const hydrating = useHydrating();
  const address = hydrating ? "./" : exhibitAddress(exhibit.id, view, { hrefOf, page: location.href });
  return (
    <main ref={tellHeight} className={css.embed}>
      {!hydrating && <title>{documentTitle(exhibit.title, dossier.title)}</title>}
      <DroppedNotice />
      <p className={css.filters} data-chosen hidden={filters.length === 0}>
        {pageWords.filters.active(filters)}
      </p>
      <HowToRead exhibits={[exhibit]} />
      <ExhibitFigure exhibit={exhibit} heading="h1" />
      <p className={css.back}>
        {embedWords.from(dossier.title)}{" "}
        <a href={address} target="_top" data-dashboard>
          {embedWords.open}
        </a>
      </p>
    </main>
  );
}
