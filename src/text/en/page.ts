/** The page around the exhibits. What the articles say is in the dossier. */
import { grouped, plural, recordCounts } from "./plural";

export const pageWords = {
  header: {
    kicker: (articles: number, figures: number, events: number) =>
      ["On the record", ...recordCounts(articles, figures, events)].join(" · "),
    share: "Share",
    download: "Download",
    present: "Present",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark", projector: "Projector" },
    guide: "How to read this",
    skip: "Skip to the events",
  },

  filters: {
    heading: "Filters",
    open: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
    groups: { year: "Year", person: "Person", source: "Source", kind: "Kind", org: "Organization" },
    more: "More",
    fewer: "Fewer",
    count: (shown: number, all: number) => `${grouped(shown)} of ${plural(all, "event", "events")}`,
    chipCount: (count: number) => plural(count, "event", "events"),
    clear: "Clear filters",
    search: "Search events",
    placeholder: "Search events, people, places   /",
    active: (parts: readonly string[]) => `Only ${parts.join(" · ")}`,
    span: (from: number, to: number) => `${from} to ${to}`,
    searching: (q: string) => `“${q}”`,
  },

  notice: {
    dropped: (parts: readonly string[]) =>
      `The address asks for something that this dossier does not have, so it was left out: ${parts.join(", ")}.`,
    dismiss: "Dismiss",
  },

  events: {
    heading: "Events",
    sorts: { newest: "Newest first", oldest: "Oldest first" },
    sort: "Order",
    none: "No event matches the filters.",
  },

  cite: {
    paragraph: (publisher: string, number: number) => `${publisher}, paragraph ${number}`,
  },

  sources: {
    heading: "Sources",
    by: (author: string) => `by ${author}`,
    check: "Check against your copy",
  },

  exhibits: {
    failed: "This exhibit could not be drawn.",
  },

  parts: {
    noGuide: "The guide could not be loaded.",
    noShare: "What shares this view could not be loaded.",
    noCheck: "What checks a copy of the article could not be loaded.",
    noOpen: "What opens a dossier could not be loaded.",
    noSlides: "The slides could not be loaded.",
    noFilter: "The rest of this filter could not be loaded.",
    noEvents: "The events could not be loaded.",
  },

  load: {
    pending: "Loading the figures…",
    slow: "This is taking longer than usual. The connection may be slow.",
    retry: "Retry",
    failed: "The figures could not be loaded",
    offline: "There is no connection. Check the network, then try again.",
    network: "The server could not be reached. Check the connection, then try again.",
    timeout: "The server did not answer in time.",
    missing: (file: string) => `The file of figures (${file}) is not on the server.`,
    status: (status: number) => `The server answered with an error (${status}).`,
    notJson: (found: string) =>
      `The server sent ${found || "something without a type"} where the file of figures should be.`,
    syntax: (detail: string) => `The file of figures is not valid JSON: ${detail}`,
    problems: (count: number) => `The file of figures has ${plural(count, "problem", "problems")}:`,
    ourFault:
      "This is our fault: the page failed while it read the figures. The file and the connection are not the cause.",
    crashed: "Something broke while drawing the page.",
  },
};
