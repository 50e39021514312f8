import { memo, type ReactNode, Suspense, startTransition, useEffect, useEffectEvent, useState } from "react";
import { markWords, pageWords } from "#text";
import { useAsked } from "../dashboard/check/checking";
import { Dashboard } from "../dashboard/Dashboard";
import css from "../dashboard/dashboard.module.css";
import { Embed } from "../dashboard/Embed";
import { DropTarget } from "../dashboard/open/DropTarget";
import { NewVersion, Offline, ReadyOffline } from "../platform/offline/Offline";
import { announceHydrated } from "../ui/announceHydrated";
import { LazyPart } from "../ui/LazyPart";
import { useFocusBack } from "../ui/useFocusBack";
import { useHydrating } from "../ui/useHydrating";
import { useDossier, useView } from "../view/ViewContext";
import type { Theme } from "../view/view";
import * as files from "./parts";

/**
 * What the window shows: the dashboard, the deck over it, one exhibit inside another page, or the presenter's
 * side of a presentation. The dashboard stays under the deck as it is, so that leaving comes back to the same
 * place.
 */
export function Screens() {
  const dossier = useDossier();
  const { view } = useView();
  const { slide, presenter, guide } = view;
  useTheme(view.theme);
  // The built page has the dashboard alone: whatever lies over it is added right after hydration.
  const hydrating = useHydrating();
  const checked = useAsked();
  const exhibit = dossier.exhibits.find(({ id }) => id === view.embed);
  const isAlone = presenter !== null || exhibit !== undefined;
  return (
    <Offline wanted={!exhibit}>
      <DropTarget enabled={slide === null && !isAlone}>
        {presenter !== null ? (
          <LazyPart file={files.presenter} failed={pageWords.parts.noSlides} className={css.fault}>
            {(Presenter) => <Presenter name={presenter} />}
          </LazyPart>
        ) : exhibit ? (
          <Embed exhibit={exhibit} />
        ) : (
          <DashboardAndDeck slide={slide} hydrating={hydrating} />
        )}
        {isAlone && <Hydrated />}
        {!hydrating && <Evidence asked={view.evidence} />}
        {guide !== null && !hydrating && (
          <LazyPart file={files.guide} failed={pageWords.parts.noGuide} className={css.fault}>
            {(Guide) => <Guide />}
          </LazyPart>
        )}
        {checked !== null && (
          <LazyPart file={files.check} failed={pageWords.parts.noCheck} className={css.fault}>
            {(CheckDialog) => <CheckDialog source={checked} />}
          </LazyPart>
        )}
        {slide === null && presenter === null && <NewVersion />}
      </DropTarget>
    </Offline>
  );
}

/** Mounted once it is first asked for, and kept, so that closing it gives the focus back. */
function Evidence({ asked }: { readonly asked: string | null }) {
  const [addressed] = useState(asked);
  const [isWanted, setWanted] = useState(asked !== null);
  if (asked !== null && !isWanted) setWanted(true);
  if (!isWanted) return null;
  return (
    <LazyPart file={files.evidence} failed={markWords.noEvidence} className={css.fault}>
      {(EvidenceDrawer) => <EvidenceDrawer addressed={addressed} />}
    </LazyPart>
  );
}

function useTheme(theme: Theme | null): void {
  useEffect(() => {
    if (theme === null) return;
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    return () => {
      delete dataset.theme;
    };
  }, [theme]);
}

/** One element, so that the dashboard is not drawn again for it. */
const FOOTER = <ReadyOffline />;

interface DeckProps {
  readonly slide: string | null;
  readonly hydrating: boolean;
}

/** Memoized: if it rendered with its parent, React would hydrate all that is left of the page in one task. */
const DashboardAndDeck = memo(function DashboardAndDeck({ slide, hydrating }: DeckProps) {
  // False while the page shows the deck that it was opened with, by a link or a reload.
  const [byHand, setByHand] = useState(slide === null);
  if (slide === null && !byHand) setByHand(true);
  // If the slides fail to load, the dashboard is all that is left.
  const [isDeckBroken, setDeckBroken] = useState(false);
  const isDeckAwaited = slide !== null && !isDeckBroken;
  // A built page already shows the asked slide. Any other draws its dashboard after the slide.
  const [hasDashboard, setDashboard] = useState(hydrating || slide === null);
  if (!isDeckAwaited && !hasDashboard) setDashboard(true);
  return (
    <>
      <UnderDeck covered={isDeckAwaited && !hydrating}>
        {hasDashboard && (
          <Suspense>
            <Dashboard footer={FOOTER} />
            <Hydrated />
          </Suspense>
        )}
      </UnderDeck>
      {slide !== null && !hydrating && (
        <LazyPart
          file={files.deck}
          failed={pageWords.parts.noSlides}
          className={css.fault}
          onFault={setDeckBroken}
        >
          {(Deck) => (
            <>
              <Deck byHand={byHand} />
              <OnMount run={() => startTransition(() => setDashboard(true))} />
            </>
          )}
        </LazyPart>
      )}
    </>
  );
});

function OnMount({ run }: { readonly run: () => void }) {
  const once = useEffectEvent(run);
  useEffect(() => once(), []);
  return null;
}

/** After the effects of all siblings: only then does the page respond. */
function Hydrated() {
  useEffect(() => announceHydrated(document.getElementById("root")), []);
  return null;
}

interface UnderDeckProps {
  readonly covered: boolean;
  readonly children: ReactNode;
}

/** Inert while the deck is open. */
function UnderDeck({ covered, children }: UnderDeckProps) {
  useFocusBack(covered);
  return <div inert={covered}>{children}</div>;
}
