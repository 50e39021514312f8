import { embedWords, filterWords, pageWords } from "#text";
import type { Exhibit } from "../dossier/format/schema";
import { ExhibitFigure } from "../exhibits/figure/ExhibitFigure";
import { exhibitAddress } from "../export/exhibitAddress";
import { hrefOf } from "../view/address";
import { useDossier, useView } from "../view/ViewContext";
import { DroppedNotice } from "./DroppedNotice";
import css from "./embed.module.css";

/** One exhibit alone, for a page that is not ours: what it shows, under which filters, and the way to the rest. */
export function Embed({ exhibit }: { readonly exhibit: Exhibit }) {
  const dossier = useDossier();
  const { view } = useView();
  const filters = filterWords(dossier, view.filters);
  return (
    <main className={css.embed}>
      <DroppedNotice />
      {filters.length > 0 && <p className={css.filters}>{pageWords.filters.active(filters)}</p>}
      <ExhibitFigure exhibit={exhibit} tools={() => null} heading="h1" />
      <p className={css.back}>
        {embedWords.from(dossier.title)}{" "}
        <a href={exhibitAddress(exhibit.id, view, { hrefOf, page: location.href })} target="_top">
          {embedWords.open}
        </a>
      </p>
    </main>
  );
}
