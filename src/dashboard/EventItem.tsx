import { memo } from "react";
import { pageWords, whenShort, whenWords } from "#text";
import { requireRecord } from "../dossier/format/model";
import { EvidenceLink } from "../view/EvidenceLink";
import { useHighlight, useHover } from "../view/HighlightProvider";
import { ParagraphLinks } from "../view/ParagraphLinks";
import { useDossier } from "../view/ViewContext";
import type { EventRow } from "./eventRows";
import css from "./events.module.css";

/** A row of the list: an event, over it the year that starts with it. */
export const EventItem = memo(function EventItem({ event, heading, place, of, top, attach }: EventRow) {
  return (
    <li
      ref={attach}
      style={top === undefined ? undefined : { top }}
      data-index={place}
      aria-posinset={place === undefined ? undefined : place + 1}
      aria-setsize={of}
    >
      {heading && (
        <h3 className={css.year}>
          {heading.year} <span>{heading.count}</span>
        </h3>
      )}
      <EventArticle event={event} />
    </li>
  );
});

/** When, what, and one line of kind, people, place and source. The same wherever its row stands. */
const EventArticle = memo(function EventArticle({ event }: Pick<EventRow, "event">) {
  const dossier = useDossier();
  const { ids } = useHighlight();
  const { onPointerOver, onPointerOut } = useHover(event.id, "list");
  const { main, small } = whenShort(event.when);
  const involved =
    event.people.length > 0
      ? event.people.map((id) => requireRecord(dossier.people, id).name)
      : event.organizations.map((id) => {
          const { name, short } = requireRecord(dossier.organizations, id);
          return short ?? name;
        });
  // One text for React to make and the browser to lay out, not three.
  const details = [involved.join(", "), event.place].flatMap((part) => (part ? `${part} · ` : [])).join("");
  return (
    <article
      className={css.event}
      data-lit={ids.has(event.id)}
      onPointerOver={onPointerOver}
      onPointerOut={onPointerOut}
    >
      <time title={whenWords(event.when)}>
        {main}
        {small !== "" && <small>{small}</small>}
      </time>
      <div>
        <EvidenceLink evidence={event.id} className={css.title}>
          {event.title}
        </EvidenceLink>
        <p className={css.meta}>
          <b>{pageWords.kinds[event.kind]}</b>
          {` ${details}`}
          <ParagraphLinks citations={event.citations} name={({ publisher }) => publisher} />
        </p>
      </div>
    </article>
  );
});
