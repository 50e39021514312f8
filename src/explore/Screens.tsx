import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { loadCharts } from "../exhibits/chartFiles";
import { NewVersion, Offline } from "../offline/Offline";
import { InOwnFile, partFile } from "../ui/InOwnFile";
import { Deferred, useDossier, useView } from "../view/ViewContext";
import { words } from "../words/en/page";
import { Dashboard } from "./Dashboard";
import css from "./dashboard.module.css";

const evidence = partFile(() => import("./evidence/EvidenceDialog"));
/** With the charts, so that no slide has to wait for its own. */
const deck = partFile(async () => {
  const [part] = await Promise.all([import("../present/Deck"), loadCharts()]);
  return part;
});
const embed = partFile(() => import("./Embed"));
const presenterSide = partFile(() => import("../present/Presenter"));

const FAULT = { retry: words.load.retry, className: css.fault };

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
  const exhibit = dossier.exhibits.find(({ id }) => id === view.embed);
  return (
    <Offline wanted={!exhibit}>
      {presenter !== null ? (
        <InOwnFile file={presenterSide} failed={words.parts.noSlides} {...FAULT}>
          {(Presenter) => <Presenter name={presenter} />}
        </InOwnFile>
      ) : exhibit ? (
        <InOwnFile file={embed} failed={words.parts.noExhibit} {...FAULT}>
          {(Embed) => <Embed exhibit={exhibit} />}
        </InOwnFile>
      ) : (
        <>
          <DashboardUnder deck={slide !== null} />
          {slide !== null && (
            <InOwnFile file={deck} failed={words.parts.noSlides} {...FAULT}>
              {(Deck) => <Deck byHand={byHand} />}
            </InOwnFile>
          )}
        </>
      )}
      <InOwnFile file={evidence} failed={words.parts.noEvidence} {...FAULT}>
        {(EvidenceDialog) => <EvidenceDialog />}
      </InOwnFile>
      {slide === null && presenter === null && <NewVersion />}
    </Offline>
  );
}

/** Out of reach while the deck is open; the focus comes back to what had it. */
function DashboardUnder({ deck }: { readonly deck: boolean }) {
  const before = useRef<Element>(null);
  // Before the browser takes the focus away from what has become inert.
  useLayoutEffect(() => {
    if (deck) before.current = document.activeElement;
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
