import type { Dossier } from "../../dossier/format/model";
import { grouped, plural } from "./plural";

type Counted = Pick<Dossier, "sources" | "figures" | "events">;

/** `["2 articles", "14 figures cited, 3 derived", "33 events"]`: what a dossier holds; a list without records is not named. */
export function recordCounts({ sources, figures, events }: Counted): readonly string[] {
  const derived = [...figures.values()].filter((figure) => figure.derived !== undefined).length;
  const cited = `${plural(figures.size - derived, "figure", "figures")} cited`;
  return [
    plural(sources.size, "article", "articles"),
    ...(figures.size === 0 ? [] : [derived === 0 ? cited : `${cited}, ${grouped(derived)} derived`]),
    ...(events.size === 0 ? [] : [plural(events.size, "event", "events")]),
  ];
}

/** Above the title: "2 articles · 14 figures cited, 3 derived · 33 events". */
export const kickerWords = (dossier: Counted): string => recordCounts(dossier).join(" · ");
