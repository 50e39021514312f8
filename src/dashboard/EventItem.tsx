import { type ComponentProps, memo } from "react";
import { citedInRuns, listDate, listWords, pageWords, sourceName, whenWords, yearWords } from "#text";
import { citedSources } from "../dossier/citations/citations";
import { paragraphId } from "../dossier/citations/evidence";
import { type DossierEvent, requireRecord } from "../dossier/format/model";
import { EvidenceLink } from "../view/EvidenceLink";
import type { ListedEvent } from "../view/eventList";
import { NOTHING_FOUND, whoOf } from "../view/eventRow";
import { useHover } from "../view/HighlightProvider";
import { useDossier } from "../view/ViewContext";
import css from "./events.module.css";

interface Props extends ListedEvent, Omit<ComponentProps<"li">, "hidden"> {
  /** Paper opens no evidence, and so has every paragraph. */
  readonly isOnPaper?: boolean;
}

interface Described {
  readonly event: DossierEvent;
  readonly isOnPaper: boolean;
}

/** A row of the list: an event, over the first one shown of a year that year. */
export const EventItem = memo(function EventItem({
  event,
  hidden,
  year,
  count,
  isOnPaper = false,
  ...place
}: Props) {
  return (
    <li {...place} hidden={hidden} aria-hidden={hidden || undefined} data-event={event.id}>
      <YearHeading year={year} count={count} />
      <EventArticle event={event} isOnPaper={isOnPaper} />
    </li>
  );
});

const YearHeading = memo(function YearHeading({ year, count }: Pick<ListedEvent, "year" | "count">) {
  return (
    <h3 className={css.year} hidden={count === null}>
      {yearWords(year)} <span>{count}</span>
    </h3>
  );
});

/** Date, title, and one line of kind, who and source. The whole row is the click target of its title. */
const EventArticle = memo(function EventArticle({ event, isOnPaper }: Described) {
  const dossier = useDossier();
  const { onPointerOver, onPointerOut } = useHover(event.id, "list");
  const { main, small } = listDate(event.when);
  const kind = requireRecord(dossier.kinds, event.kind).name;
  const details = [kind, whoOf(dossier, event).join(", ")].filter(Boolean);
  return (
    <article className={css.event} onPointerOver={onPointerOver} onPointerOut={onPointerOut}>
      <time title={whenWords(event.when)}>
        {main}
        {small !== "" && <small>{small}</small>}
      </time>
      <div>
        <EvidenceLink evidence={event.id} className={css.title} data-searched>
          {event.title}
        </EvidenceLink>
        <p className={css.found} data-found data-searched hidden suppressHydrationWarning>
          {NOTHING_FOUND}
        </p>
        <p className={css.meta}>
          <span data-searched="names">{details.map((part) => `${part} · `).join("")}</span>
          <CitationsLink event={event} isOnPaper={isOnPaper} />
        </p>
      </div>
    </article>
  );
});

/** A short link to the cited paragraph. If there are several, it leads to the event, whose evidence lists them. */
function CitationsLink({ event, isOnPaper }: Described) {
  const cited = citedSources(useDossier(), event.citations);
  const [first, second] = cited.flatMap(({ source, paragraphs }) =>
    paragraphs.map((paragraph) => ({ source, paragraph })),
  );
  if (first === undefined) return null;
  const { source, paragraph } = first;
  const isOne = second === undefined;
  return (
    <EvidenceLink
      evidence={isOne ? paragraphId(source.id, paragraph) : event.id}
      aria-label={isOne ? pageWords.cite.paragraph(sourceName(source), paragraph) : undefined}
    >
      {isOnPaper ? citedInRuns(cited) : listWords.cited(cited)}
    </EvidenceLink>
  );
}
