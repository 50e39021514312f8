import { type ComponentProps, useMemo } from "react";
import { select } from "../dossier/select";
import { InOwnFile } from "../ui/InOwnFile";
import { useDossier, useFilters, useNavigate, useView } from "../view/ViewContext";
import { SORTS } from "../view/view";
import { words } from "../words/en/page";
import { EventItem } from "./EventItem";
import css from "./events.module.css";
import { windowed } from "./files";
import { LitEvents } from "./LitEvents";
import { type Listed, listedByYear, sorted } from "./listed";
import { SearchField } from "./SearchField";

/** Past so many events only those in the window are drawn, by a library that a short list does without. */
const LONG = 300;
/** Drawn until that library is there. */
const AT_FIRST = 30;

/** The events that the filters leave, by year. */
export function EventList() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const filters = useFilters();
  const { sort } = useView().view;
  const events = useMemo(() => {
    const left = select(dossier, filters).events;
    return sorted(dossier)[sort].filter(({ id }) => left.has(id));
  }, [dossier, filters, sort]);
  const rows = useMemo(() => listedByYear(events), [events]);
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
      {rows.length === 0 && <p className={css.none}>{words.events.none}</p>}
      {rows.length > LONG ? (
        <InOwnFile
          file={windowed}
          waiting={listOf(rows.slice(0, AT_FIRST).map((row, at) => ({ ...row, item: itemOf(at, rows) })))}
          failed={words.parts.noEvents}
        >
          {(Windowed) => <Windowed rows={rows}>{listOf}</Windowed>}
        </InOwnFile>
      ) : (
        listOf(rows)
      )}
      <LitEvents events={events} />
    </aside>
  );
}

/** Which of all it is: most are not there yet. */
const itemOf = (at: number, { length }: readonly Listed[]) => ({
  "aria-posinset": at + 1,
  "aria-setsize": length,
});

const listOf = (rows: readonly Listed[], whole?: ComponentProps<"ol">) => (
  <ol aria-label={words.events.heading} className={css.list} {...whole}>
    {rows.map((row) => (
      <EventItem key={row.event.id} {...row} />
    ))}
  </ol>
);
