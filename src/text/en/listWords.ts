/** The list of events, and what its filters count. */
import type { CitedSource } from "../../dossier/citations/citations";
import { sourceName } from "./citationWords";
import { plural } from "./plural";

export const listWords = {
  /** "CNN ¶13", "CNN, 4 paragraphs", "Fortune ¶4; CNN, 2 paragraphs" */
  cited: (sources: readonly CitedSource[]): string =>
    sources
      .map(({ source, paragraphs }) =>
        paragraphs.length === 1
          ? `${sourceName(source)} ¶${paragraphs[0]}`
          : `${sourceName(source)}, ${plural(paragraphs.length, "paragraph", "paragraphs")}`,
      )
      .join("; "),

  /** What a search found in a field that the row does not show. */
  found: {
    place: (place: string) => `Place: ${place}`,
    person: (name: string) => `Person: ${name}`,
    organization: (name: string) => `Organization: ${name}`,
    speaker: (name: string) => `According to ${name}`,
    quote: (words: string) => `“${words}”`,
  },

  /** "4 events"; of a year "4 events, and 1 that spans the year" */
  chip: (count: number, spanning: number): string =>
    spanning === 0
      ? plural(count, "event", "events")
      : `${plural(count, "event", "events")}, and ${plural(spanning, "that spans", "that span")} the year`,

  /** "Elon Musk with Li Qiang": events in which both take part. */
  pair: (names: readonly string[]) => names.join(" with "),
  either: "Either",
  both: "Both",
  pairLabel: "Events with",
};
