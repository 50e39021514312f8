import { grouped, plural } from "./plural";

/** How many events a section of a timeline has: beside its heading. */
export const sectionWords = {
  events: (count: number) => plural(count, "event", "events"),
  /** "9 events · Fortune" */
  eventsFrom: (count: number, publishers: readonly string[]) =>
    `${plural(count, "event", "events")} · ${publishers.join(", ")}`,
  /** From the longest to the shortest, as the next. */
  named: (shown: number, all: number) => [
    `${grouped(shown)} of ${plural(all, "event", "events")} named`,
    `${grouped(shown)} of ${grouped(all)} named`,
  ],
  /** "1 of 9 events matches; 5 named" */
  matching: ({ shown, all, matching }: { shown: number; all: number; matching: number }) => {
    const match = matching === 1 ? "matches" : "match";
    const named = shown < all ? `; ${grouped(shown)} named` : "";
    return [
      `${grouped(matching)} of ${plural(all, "event", "events")} ${match}${named}`,
      `${grouped(matching)} of ${grouped(all)} ${match}`,
    ];
  },
};
