import { type ReactNode, useRef } from "react";
import { pageWords } from "#text";
import { windowed } from "../app/parts";
import { LazyPart } from "../ui/LazyPart";
import { usePrinting } from "../ui/usePrinting";
import { type EventList as Events, eventList, type ListedEvent } from "../view/eventList";
import { shownOf } from "../view/shown";
import { UpdateMarks } from "../view/UpdateMarks";
import { useMarkFound } from "../view/useMarkFound";
import { useDisplay, useDossier, useFilters, useNavigate } from "../view/ViewContext";
import { SORTS } from "../view/view";
import { EventItem } from "./EventItem";
import css from "./events.module.css";
import { LIST } from "./goToList";
import { usePrepared } from "./usePrepared";

/** The events that the filters leave, by year. */
export function EventList() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const { sort } = useDisplay();
  usePrepared(dossier);
  const isOnPaper = usePrinting();
  const { count, events } = shownOf(dossier, { filters, sort });
  return (
    <aside className={css.events} id={LIST} aria-labelledby="events-heading" tabIndex={-1}>
      <div className={css.head}>
        <h2 id="events-heading">{pageWords.events.heading}</h2>
        <select
          aria-label={pageWords.events.sort}
          value={sort}
          onChange={({ target }) => navigate.sort(SORTS.find((sort) => sort === target.value) ?? "newest")}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {pageWords.events.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <p className={css.none} data-none-listed hidden={count > 0}>
        {pageWords.events.none}
      </p>
      <Highlighting>
        {events ? listOf(events, isOnPaper) : <LongList list={eventList(dossier, { filters, sort })} />}
      </Highlighting>
    </aside>
  );
}

const listOf = (events: readonly ListedEvent[], isOnPaper = false) => (
  <ol {...labels()}>
    {events.map((listed) => (
      <EventItem key={listed.event.id} {...listed} isOnPaper={isOnPaper} />
    ))}
  </ol>
);

const labels = () => ({ "aria-label": pageWords.events.heading, className: css.list });

/** The rows of a long list that are drawn until the code for windowing has loaded. */
const AT_FIRST = 30;

function LongList({ list }: { readonly list: Events }) {
  const first = Array.from(list.rows.subarray(0, AT_FIRST), (_, place) => list.eventAt(place));
  return (
    <LazyPart file={windowed} waiting={listOf(first)} failed={pageWords.parts.noEvents}>
      {(WindowedList) => <WindowedList list={list} Item={EventItem} labels={labels()} />}
    </LazyPart>
  );
}

/** Highlights events, and marks what a search finds in them, without rendering them again. */
function Highlighting({ children }: { readonly children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null);
  useMarkFound(container);
  return (
    <>
      <div ref={container}>{children}</div>
      <UpdateMarks container={container} dims={false} />
    </>
  );
}
