import { type ComponentProps, memo } from "react";
import { whenShort, whenWords } from "#text";
import { requireRecord } from "../dossier/format/model";
import { EvidenceLink } from "../view/EvidenceLink";
import type { ListedEvent } from "../view/eventList";
import { useHover } from "../view/HighlightProvider";
import { ParagraphLinks } from "../view/ParagraphLinks";
import { useDossier } from "../view/ViewContext";
import css from "./events.module.css";

interface Props extends ListedEvent, Omit<ComponentProps<"li">, "hidden"> {}

/** A row of the list: an event, over the first one shown of a year that year. */
export const EventItem = memo(function EventItem({ event, hidden, year, count, ...place }: Props) {
  return (
    <li {...place} hidden={hidden} data-event={event.id}>
      <h3 className={css.year} hidden={count === null}>
        {year} <span>{count}</span>
      </h3>
      <EventArticle event={event} />
    </li>
  );
});

/** When, what, and one line of kind, people, place and source. The same whatever is shown of the others. */
const EventArticle = memo(function EventArticle({ event }: Pick<ListedEvent, "event">) {
  const dossier = useDossier();
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
    <article className={css.event} onPointerOver={onPointerOver} onPointerOut={onPointerOut}>
      <time title={whenWords(event.when)}>
        {main}
        {small !== "" && <small>{small}</small>}
      </time>
      <div>
        <EvidenceLink evidence={event.id} className={css.title}>
          {event.title}
        </EvidenceLink>
        <p className={css.meta}>
          <b>{requireRecord(dossier.kinds, event.kind).name}</b>
          {` ${details}`}
          <ParagraphLinks citations={event.citations} name={({ publisher }) => publisher} />
        </p>
      </div>
    </article>
  );
});
