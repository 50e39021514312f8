import { ended } from "./ended";

/** A chart inside another page, and downloading the whole dashboard. */

export const embedWords = {
  from: (title: string) => `From “${ended(title)}”`,
  open: "Open in the dashboard",
};

export const takeawayWords = {
  menu: "Download",
  ways: {
    pptx: "PowerPoint",
    handout: "Handout (print)",
    slides: "Slides, one per page (print)",
    page: "This dashboard as one file",
    json: "Dossier (JSON)",
    figures: "All figures (CSV)",
    events: "All events (CSV)",
  },
  ours: "We couldn’t make this. It’s our fault, and there’s nothing for you to fix.",
  failed: {
    pptx: "We couldn’t make the PowerPoint. Part of the page didn’t load, or memory ran out. You can print the slides instead.",
    handout: "Your browser doesn’t print from here. Try Print in its own menu, or download the PowerPoint.",
    slides: "Your browser doesn’t print from here. The PowerPoint has the same slides.",
    page: "The file didn’t download. Check your connection.",
    json: "The dossier didn’t download. Check your connection.",
    figures: "We couldn’t make the file. The dossier has the same figures.",
    events: "We couldn’t make the file. The dossier has the same events.",
  },
};
