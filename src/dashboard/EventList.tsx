import type { ComponentProps } from "react";
import { words } from "#text";
import { windowed } from "../app/parts";
import { InOwnFile } from "../ui/LazyPart";
import { useDossier, useFilters, useNavigate, useView } from "../view/ViewContext";
import { SORTS } from "../view/view";
import { EventItem } from "./EventItem";
import { type Listed, listing, slice } from "./eventRows";
import css from "./events.module.css";
import { LitEvents } from "./HighlightedEvents";
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
  const list = listing(dossier, filters, sort);
  const { length } = list.rows;
  return (
    <aside className={css.events} id="events" aria-labelledby="events-heading" tabIndex={-1}>
      <div className={css.head}>
        <h2 id="events-heading">{words.events.heading}</h2>
        <select
          aria-label={words.events.sort}
          value={sort}
          onChange={({ target }) => navigate.sort(SORTS.find((sort) => sort === target.value) ?? "newest")}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.events.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <SearchField />
      {length === 0 && <p className={css.none}>{words.events.none}</p>}
      {length > LONG ? (
        <InOwnFile
          file={windowed}
          waiting={listOf(slice(list, 0, AT_FIRST).map((row, place) => ({ ...row, place, of: length })))}
          failed={words.parts.noEvents}
        >
          {(Windowed) => <Windowed list={list}>{listOf}</Windowed>}
        </InOwnFile>
      ) : (
        listOf(slice(list))
      )}
      <LitEvents list={list} />
    </aside>
  );
}

const listOf = (rows: readonly Listed[], whole?: ComponentProps<"ol">) => (
  <ol aria-label={words.events.heading} className={css.list} {...whole}>
    {rows.map((row) => (
      <EventItem key={row.event.id} {...row} />
    ))}
  </ol>
);
