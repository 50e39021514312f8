import { compareWhen, yearsOf } from "../dossier/dates";
import type { DossierEvent } from "../dossier/model";
import { select } from "../dossier/select";
import { useViewing } from "../view/ViewContext";
import { SORTS } from "../view/view";
import { words } from "../words/en/page";
import { EventItem } from "./EventItem";
import css from "./events.module.css";
import { LitEvents } from "./LitEvents";
import { SearchField } from "./SearchField";

/** The events that the filters leave, by year. */
export function EventList() {
  const { dossier, view, navigate } = useViewing();
  const left = select(dossier, view.filters).events;
  const direction = view.sort === "newest" ? -1 : 1;
  const events = [...dossier.events.values()]
    .filter(({ id }) => left.has(id))
    .sort((a, b) => direction * compareWhen(a.when, b.when));
  return (
    <aside className={css.events} id="events" aria-labelledby="events-heading" tabIndex={-1}>
      <div className={css.head}>
        <h2 id="events-heading">{words.events.heading}</h2>
        <select
          aria-label={words.events.sort}
          value={view.sort}
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
      {events.length === 0 && <p className={css.none}>{words.events.none}</p>}
      <ol aria-label={words.events.heading} className={css.list}>
        {events.map((event, at) => (
          <EventItem key={event.id} event={event} heading={headingAt(events, at)} />
        ))}
      </ol>
      <LitEvents events={events} />
    </aside>
  );
}

/** Above the first event of each year: the year, and how many it has. */
function headingAt(
  events: readonly DossierEvent[],
  at: number,
): { readonly year: number; readonly count: number } | null {
  const yearOf = (event: DossierEvent | undefined) => (event ? (yearsOf(event.when).at(-1) ?? null) : null);
  const year = yearOf(events[at]);
  if (year === null || year === yearOf(events[at - 1])) return null;
  return { year, count: events.filter((event) => yearOf(event) === year).length };
}
