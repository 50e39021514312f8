/** How copying failed, and the next best way: what should be copied is selected already. */
const SELECTED = "Your browser blocked copying. The text is selected; press Ctrl+C (⌘C on a Mac).";

/** The dialog that shares the view. */
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
