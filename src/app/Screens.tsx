import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { pageWords } from "#text";
import { useAsked } from "../dashboard/check/checking";
import { Dashboard } from "../dashboard/Dashboard";
import css from "../dashboard/dashboard.module.css";
import { DropTarget } from "../dashboard/open/DropTarget";
import { NewVersion, Offline } from "../platform/offline/Offline";
import { FaultWatch, useFaults } from "../ui/FaultHelp";
import { LazyPart } from "../ui/LazyPart";
import { Deferred, useDossier, useView } from "../view/ViewContext";
import * as files from "./parts";

/**
 * What the window shows: the dashboard, the deck over it, one exhibit inside another page, or the presenter's
 * side of a presentation. The dashboard stays under the deck as it is, so that leaving comes back to the same
 * place.
 */
export function Screens() {
  const dossier = useDossier();
  const { view } = useView();
  const { theme, slide, presenter } = view;
  useEffect(() => {
    if (theme === null) return;
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    return () => {
      delete dataset.theme;
    };
  }, [theme]);
  // False while the page shows the deck that it was opened with: by a link, or by a reload.
  const [byHand, setByHand] = useState(slide === null);
  if (slide === null && !byHand) setByHand(true);
  const { evidence } = view;
  // From then on it is closed and opened.
  const [asked, setAsked] = useState(false);
  if (evidence !== null && !asked) setAsked(true);
  const checked = useAsked();
  const [unopened, watchEvidence] = useFaults();
  // Nobody waits any more for what does not come.
  if (evidence === null && unopened > 0 && asked) setAsked(false);
  // Without the slides the dashboard is all there is.
  const [faults, watch] = useFaults();
  const exhibit = dossier.exhibits.find(({ id }) => id === view.embed);
  return (
    <Offline wanted={!exhibit}>
      <DropTarget enabled={slide === null && presenter === null && !exhibit}>
        {presenter !== null ? (
          <LazyPart file={files.presenter} failed={pageWords.parts.noSlides} className={css.fault}>
            {(Presenter) => <Presenter name={presenter} />}
          </LazyPart>
        ) : exhibit ? (
          <LazyPart file={files.embed} failed={pageWords.parts.noExhibit} className={css.fault}>
            {(Embed) => <Embed exhibit={exhibit} />}
          </LazyPart>
        ) : (
          <>
            <DashboardUnder deck={slide !== null && faults === 0} />
            {slide !== null && (
              <FaultWatch value={watch}>
                <LazyPart file={files.deck} failed={pageWords.parts.noSlides} className={css.fault}>
                  {(Deck) => <Deck byHand={byHand} />}
                </LazyPart>
              </FaultWatch>
            )}
          </>
        )}
        {asked && (
          <FaultWatch value={watchEvidence}>
            <LazyPart file={files.evidence} failed={pageWords.parts.noEvidence} className={css.fault}>
              {(EvidenceDialog) => <EvidenceDialog />}
            </LazyPart>
          </FaultWatch>
        )}
        {view.guide !== null && (
          <LazyPart file={files.guide} failed={pageWords.parts.noGuide} className={css.fault}>
            {(Guide) => <Guide />}
          </LazyPart>
        )}
        {checked !== null && (
          <LazyPart key={checked} file={files.check} failed={pageWords.parts.noCheck} className={css.fault}>
            {(CheckDialog) => <CheckDialog source={checked} />}
          </LazyPart>
        )}
        {slide === null && presenter === null && <NewVersion />}
      </DropTarget>
    </Offline>
  );
}

/** Out of reach while the deck is open; the focus comes back to what had it. */
function DashboardUnder({ deck }: { readonly deck: boolean }) {
  const before = useRef<Element>(null);
  // Before the browser takes the focus away from what has become inert.
  useLayoutEffect(() => {
    if (deck && document.activeElement !== document.body) before.current = document.activeElement;
  }, [deck]);
  useEffect(() => {
    if (!deck && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, [deck]);
  return (
    <div inert={deck}>
      <Deferred when={deck}>
        <Dashboard />
      </Deferred>
    </div>
  );
}
