/** The page around the charts. What the articles say is in the dossier. */
import { yearWords } from "./yearWords";

export const pageWords = {
  drop: "Drop the file to open it",

  header: {
    share: "Share",
    download: "Download",
    present: "Present",
    skip: "Skip to the events",
  },

  filters: {
    heading: "Filters",
    groups: { year: "Year", person: "Person", source: "Source", kind: "Kind", org: "Organization" },
    clear: "Clear filters",
    search: "Search events",
    active: (parts: readonly string[]) => `Only ${parts.join(" · ")}`,
    span: (from: number, to: number) => `${yearWords(from)} to ${yearWords(to)}`,
    searching: (q: string) => `“${q}”`,
  },

  notice: {
    dropped: (parts: readonly string[]) =>
      `This link asks for things that don’t exist here, so we ignored them: ${parts.join(", ")}.`,
    dismiss: "Dismiss",
  },

  events: {
    heading: "Events",
    sorts: { newest: "Newest first", oldest: "Oldest first" },
    sort: "Order",
    none: "No events match the filters.",
  },

  cite: {
    paragraph: (publisher: string, number: number) => `${publisher}, paragraph ${number}`,
  },

  sources: {
    heading: "Sources",
    by: (author: string) => `by ${author}`,
  },

  exhibits: {
    failed: "This chart couldn’t be drawn.",
  },

  parts: {
    noGuide: "The guide couldn’t load.",
    noShare: "The sharing options couldn’t load.",
    noCheck: "The citation checker couldn’t load.",
    noOpen: "The file opener couldn’t load.",
    noSlides: "The slides couldn’t load.",
    noTable: "The table couldn’t load.",
    noFilter: "The rest of this filter couldn’t load.",
    noEvents: "The events couldn’t load.",
  },

  load: {
    pending: "Loading the figures…",
    failed: "The figures couldn’t load",
    crashed: "Something went wrong while drawing the page.",
  },
};
