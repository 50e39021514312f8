/** Sharing, one exhibit inside another page, and taking the whole away. */

/** How copying failed, and the next best way: what should be copied is selected already. */
const SELECTED = "The browser refused to copy. It is selected now: press Ctrl+C, on a Mac ⌘C.";

export const shareWords = {
  heading: "Share",
  address: "The address of what you see",
  file: "This page is a file on this device: its address opens nowhere else. Hand on the file itself; Download → “This dashboard as one file” saves a copy.",
  opened:
    "This dossier is open in this window only: its address leads to the original. Hand on the page with this dossier inside: Download → “This dashboard as one file”.",
  link: { copy: "Copy link", copied: "Link copied", copyRefused: SELECTED },
  device: "Share with an app…",
  deviceRefused: "This device refused to share it. Copy the link instead.",

  qr: {
    name: "QR code of the address",
    large: "Show large",
    largeName: "QR code, large",
    tooLong: "The address is too long for a QR code: clear some filters, or copy the link.",
    noFullScreen: "The browser refused full screen, so the code fills the window.",
  },

  embed: {
    heading: "Put one exhibit on a page of yours",
    exhibit: "Exhibit",
    snippet: "HTML for it",
    copy: "Copy HTML",
    copied: "HTML copied",
    copyRefused: SELECTED,
  },
};

export const embedWords = {
  from: (title: string) => `From “${title}”.`,
  open: "Open in the dashboard",
};

export const takeawayWords = {
  menu: "Download the whole",
  ways: {
    pptx: "PowerPoint",
    handout: "Handout (print)",
    slides: "Slides, one a page (print)",
    page: "This dashboard as one file",
    json: "Dossier (JSON)",
    figures: "All figures (CSV)",
    events: "All events (CSV)",
  },
  working: "One moment…",
  ours: "This could not be made. The fault is ours, and there is nothing for you to fix.",
  failed: {
    pptx: "The PowerPoint could not be made: a part of the page did not arrive, or memory ran out. The slides can be printed.",
    handout:
      "The browser does not print from here. Its own menu may have Print; the PowerPoint can be saved.",
    slides: "The browser does not print from here. The PowerPoint has the same slides.",
    page: "The file did not arrive. Check the connection.",
    json: "The dossier did not arrive. Check the connection.",
    figures: "The file could not be made. The dossier holds the same figures.",
    events: "The file could not be made. The dossier holds the same events.",
  },
};
