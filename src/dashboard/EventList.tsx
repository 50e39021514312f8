import type { ComponentProps } from "react";
import { pageWords } from "#text";
import { windowed } from "../app/parts";
import { LazyPart } from "../ui/LazyPart";
import { useDossier, useFilters, useNavigate, useView } from "../view/ViewContext";
import { SORTS } from "../view/view";
import { EventItem } from "./EventItem";
import { type EventRow, eventList, slice } from "./eventRows";
import css from "./events.module.css";
import { HighlightedEvents } from "./HighlightedEvents";
import { SearchField } from "./SearchField";
import { usePrepared } from "./usePrepared";

/** Past so many events those in the window are drawn first, by code that a short list does without. */
const LONG = 40;
/** Drawn until that code is there. */
const AT_FIRST = 30;

/** The events that the filters leave, by year. */
export function EventList() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const { sort } = useView().view;
  usePrepared(dossier);
  const list = eventList(dossier, filters, sort);
  const { length } = list.rows;
  return (
    <aside className={css.events} id="events" aria-labelledby="events-heading" tabIndex={-1}>
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
      <SearchField />
      {length === 0 && <p className={css.none}>{pageWords.events.none}</p>}
      {length > LONG ? (
        <LazyPart
          file={windowed}
          waiting={listOf(slice(list, 0, AT_FIRST).map((row, place) => ({ ...row, place, of: length })))}
          failed={pageWords.parts.noEvents}
        >
          {(Windowed) => <Windowed list={list}>{listOf}</Windowed>}
        </LazyPart>
      ) : (
        listOf(slice(list))
      )}
      <HighlightedEvents list={list} />
    </aside>
  );
}

const listOf = (rows: readonly EventRow[], whole?: ComponentProps<"ol">) => (
  <ol aria-label={pageWords.events.heading} className={css.list} {...whole}>
    {rows.map((row) => (
      <EventItem key={row.event.id} {...row} />
    ))}
  </ol>
);
