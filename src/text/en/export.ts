/** Downloading a chart: the menu and its messages. */
export const exportWords = {
  download: "Download",
  menuOf: (title: string) => `Download: ${title}`,
  formats: {
    "slide-png": "For a slide, 16:9",
    "square-png": "Square",
    png: "As wide as a column",
    "dark-png": "As wide as a column, dark",
    svg: "To edit: SVG",
    csv: "Data: CSV",
    json: "Data: JSON",
    "copy-image": "Copy image",
    "copy-link": "Copy link",
  },

  working: "One moment…",
  handed: (file: string) => `Downloading ${file}`,
  imageCopied: "Image copied.",
  linkCopied: "Link copied.",
  dismiss: "Dismiss",
  again: "Try again",
  instead: (format: string) => `${format} instead`,

  problems: {
    part: "The download tool couldn’t load. Check your connection or reload the page.",
    drawing: "We couldn’t draw the picture. The CSV has the same data.",
    crowded:
      "Too much for that shape at a readable size. A picture as wide as a column can be as tall as needed.",
    raster: "The browser couldn’t make a PNG, possibly for lack of memory. Try SVG.",
    guarded: "Your browser keeps pages from reading pictures, so a PNG would come out as stripes. SVG works.",
    file: "We couldn’t make the file. The table has the same data.",
    clipboard: "Your browser doesn’t let this page copy images. Download the picture instead.",
  },
  linkRefused: (address: string) => `Your browser blocked copying. Here is the link: ${address}`,
};
