/** Sharing the view and embedding one chart: apart from the words of the page itself, which must not wait for them. */

/** How copying failed, and the next best way: what should be copied is selected already. */
const SELECTED = "Your browser blocked copying. The text is selected; press Ctrl+C (⌘C on a Mac).";

export const shareWords = {
  heading: "Share",
  address: "Link to this view",
  file: "This page is a file on this device, so its link opens only here. Share the file itself; Download → “This dashboard as one file” saves a copy.",
  opened:
    "This dossier is open only in this window, and the link leads to the original. To share it, choose Download → “This dashboard as one file.”",
  link: { copy: "Copy link", copied: "Link copied", copyRefused: SELECTED },
  device: "Share with an app…",
  deviceRefused: "This device couldn’t share it. Copy the link instead.",

  qr: {
    name: "QR code for this view",
    large: "Enlarge",
    largeName: "QR code, enlarged",
    tooLong: "The link is too long for a QR code. Clear some filters or copy the link.",
    noFullScreen: "Your browser blocked full screen, so the code fills the window.",
  },

  embed: {
    heading: "Embed a chart",
    exhibit: "Chart",
    snippet: "Embed code",
    copy: "Copy code",
    copied: "Code copied",
    copyRefused: SELECTED,
  },
};

/** The frame of an embedded chart. */
export const placeWords = {
  width: "Width",
  widths: { full: "Full width", "640": "640 pixels", "360": "360 pixels (phone)" },
  preview: "Preview",
  fits: "The two lines of script keep the frame as tall as the chart. Without them it has the height of this preview.",
};
