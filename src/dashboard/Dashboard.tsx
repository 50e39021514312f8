import { memo, type ReactNode, useEffect } from "react";
import { pageWords, uiWords } from "#text";
import { loadWhileIdle, openedNotice } from "../app/parts";
import { useOpened } from "../load/opened";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { LazyPart } from "../ui/LazyPart";
import { whenIdle } from "../ui/whenIdle";
import { useDossier } from "../view/ViewContext";
import { DroppedNotice } from "./DroppedNotice";
import css from "./dashboard.module.css";
import { EventList } from "./EventList";
import { Exhibits } from "./Exhibits";
import { FilterBar } from "./FilterBar";
import { Header } from "./Header";
import { Sources } from "./Sources";

interface Props {
  /** Under the sources. */
  readonly footer: ReactNode;
}

/** The page: what it is, what to leave out, the exhibits, the events beside them, the sources. */
export const Dashboard = memo(function Dashboard({ footer }: Props) {
  // So that the first filter does not wait for the charts, nor "Present" for the deck.
  useEffect(() => whenIdle(() => void loadWhileIdle()), []);
  const hasEvents = useDossier().events.size > 0;
  return (
    <>
      {hasEvents && (
        <a className={css.skip} href="#events">
          {pageWords.header.skip}
        </a>
      )}
      <Panel>
        <Header />
      </Panel>
      {hasEvents && (
        <Panel>
          <FilterBar />
        </Panel>
      )}
      <main className={css.wrap}>
        <OpenedDossier />
        <DroppedNotice />
        <Exhibits place="band" />
        <div className={css.columns} data-alone={hasEvents ? undefined : true}>
          <Exhibits place="grid" />
          {hasEvents && (
            <Panel>
              <EventList />
            </Panel>
          )}
        </div>
      </main>
      <Panel>
        <Sources>{footer}</Sources>
      </Panel>
    </>
  );
});

/** Which dossier it is, if it is not the page's own. */
function OpenedDossier() {
  const opened = useOpened();
  if (!opened) return null;
  return (
    <LazyPart file={openedNotice} failed={pageWords.parts.noOpen} className={css.notice}>
      {(OpenedNotice) => <OpenedNotice opened={opened} />}
    </LazyPart>
  );
}

/** A part whose fault leaves the others as they are. */
function Panel({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary message={uiWords.ours} className={css.notice}>
      {children}
    </ErrorBoundary>
  );
}
