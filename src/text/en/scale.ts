/** Filters with more values than fit in chips. */
import { grouped, plural } from "./plural";
import { yearWords } from "./yearWords";

export const scaleWords = {
  from: "From year",
  to: "To year",
  year: (year: number, events: number) => `${yearWords(year)}, ${plural(events, "event", "events")}`,
  find: {
    year: "Find a year…",
    person: "Find a person…",
    source: "Find a source…",
    kind: "Find a kind…",
    org: "Find an organization…",
  },
  shown: (shown: number, all: number) => `${grouped(shown)} of ${grouped(all)} shown`,
};
