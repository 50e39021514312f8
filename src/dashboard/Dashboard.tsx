import { memo, type ReactNode, useEffect } from "react";
import { pageWords, uiWords } from "#text";
import { loadWhileIdle, openedNotice } from "../app/parts";
import { useOpened } from "../load/opened";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { LazyPart } from "../ui/LazyPart";
import { whenIdle } from "../ui/whenIdle";
import { ChartFilters, useDossier } from "../view/ViewContext";
import { DroppedNotice } from "./DroppedNotice";
import css from "./dashboard.module.css";
import { EventList } from "./EventList";
import { Band, Exhibits } from "./Exhibits";
import { FilterBar } from "./FilterBar";
import { goToList, LIST } from "./goToList";
import { Header } from "./Header";
import { PrintedFindings } from "./PrintedFindings";
import { Sources } from "./Sources";
import side from "./side.module.css";

interface Props {
  /** Under the sources. */
  readonly footer: ReactNode;
}

/** The page: what it is, what to leave out, the exhibits, the events beside them, the sources. */
export const Dashboard = memo(function Dashboard({ footer }: Props) {
  // So that the first filter does not wait for the charts, nor "Present" for the deck.
  useEffect(() => whenIdle(() => void loadWhileIdle()), []);
  const { events } = useDossier();
  return (
    <>
      {events.size > 0 && (
        <a className={css.skip} href={`#${LIST}`} onClick={goToList}>
          {pageWords.header.skip}
        </a>
      )}
      <Panel>
        <Header />
      </Panel>
      <Panel>
        <FilterBar />
      </Panel>
      <div className={css.page} data-list={events.size > 0}>
        <main className={css.main}>
          <div className={css.notices}>
            <OpenedDossier />
            <DroppedNotice />
          </div>
          <ChartFilters>
            <Band />
            <Exhibits />
          </ChartFilters>
          <Panel>
            <PrintedFindings />
          </Panel>
        </main>
        <div className={side.beside} data-below={events.size === 0}>
          <div className={side.side}>
            {events.size > 0 && (
              <Panel>
                <EventList />
              </Panel>
            )}
            <Panel>
              <Sources>{footer}</Sources>
            </Panel>
          </div>
        </div>
      </div>
    </>
  );
});

/** Says which dossier is shown, if it is not the page's own. */
function OpenedDossier() {
  const opened = useOpened();
  if (!opened) return null;
  return (
    <LazyPart file={openedNotice} failed={pageWords.parts.noOpen} className={css.notice}>
      {(OpenedNotice) => <OpenedNotice opened={opened} />}
    </LazyPart>
  );
}

/** A part of the page whose error leaves the other parts as they are. */
function Panel({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary message={uiWords.ours} className={css.notice}>
      {children}
    </ErrorBoundary>
  );
}
