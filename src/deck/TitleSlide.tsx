import { use } from "react";
import { deckWords, filterWords, kickerWords, pageWords, sourceWords, todayWords } from "#text";
import { BuiltDrawings } from "../exhibits/figure/BuiltDrawings";
import { LazyPart } from "../ui/LazyPart";
import { Prose } from "../view/Prose";
import { useDossier, useFilters, useView } from "../view/ViewContext";
import { Fit } from "./Fit";
import css from "./opening.module.css";
import { addressQr } from "./qrPart";
import slide from "./slide.module.css";
import { usePublicAddress } from "./usePublicAddress";

/** The first slide: the subject, a link to the page, who presents, the day of the talk, the articles. */
export function TitleSlide() {
  const { sources } = useDossier();
  // The page is built on another day and at another address than it is presented.
  const isBuilt = use(BuiltDrawings) !== null;
  return (
    <>
      <div className={css.above}>
        <Fit className={css.words}>
          <Opening />
        </Fit>
        <div className={css.qr}>{!isBuilt && <PageQr />}</div>
      </div>
      <div className={css.by}>
        <Fit className={css.fact}>
          <PresentedBy />
        </Fit>
        <p className={css.date}>
          <small>{deckWords.date}</small>
          {isBuilt ? "" : todayWords()}
        </p>
        <Fit className={css.fact}>
          <p>
            <small>{deckWords.sourcesOf}</small>
            {[...sources.values()].map(sourceWords).join("; ")}
          </p>
        </Fit>
      </div>
    </>
  );
}

/** The address of the presented page, if a phone in the room can open it. */
function PageQr() {
  const address = usePublicAddress();
  if (address === null) return null;
  return (
    <LazyPart file={addressQr} failed="">
      {(AddressQr) => <AddressQr address={address} caption={deckWords.openOnPhone} />}
    </LazyPart>
  );
}

/** Who gives the talk, if the address says it. */
export function PresentedBy() {
  const { by } = useView().view;
  return (
    <p hidden={by === null}>
      <small>{deckWords.presentedBy}</small>{" "}
      <span data-by dir="auto">
        {by}
      </span>
    </p>
  );
}

/** The subject of the deck. */
export function Opening() {
  const dossier = useDossier();
  const filters = filterWords(dossier, useFilters());
  return (
    <div className={css.opening}>
      <p className={css.kicker}>{kickerWords(dossier)}</p>
      <h1 className={css.opener}>{dossier.title}</h1>
      <p className={css.lead}>
        <Prose text={dossier.standfirst} />
      </p>
      <p className={slide.filters} data-chosen hidden={filters.length === 0}>
        {pageWords.filters.active(filters)}
      </p>
    </div>
  );
}
