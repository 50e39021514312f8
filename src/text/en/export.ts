/** Downloading a chart: the menu, its messages, and the words inside pictures. */
export const exportWords = {
  download: "Download",
  menuOf: (title: string) => `Download: ${title}`,
  formats: {
    png: "PNG",
    "slide-png": "PNG for a slide",
    "dark-png": "PNG (dark)",
    svg: "SVG",
    csv: "CSV",
    json: "JSON",
    "copy-image": "Copy image",
    "copy-link": "Copy link",
  },

  working: "Drawing the picture…",
  handed: (file: string) => `Downloading ${file}`,
  imageCopied: "Image copied.",
  linkCopied: "Link copied.",
  dismiss: "Dismiss",
  again: "Try again",
  instead: (format: string) => `${format} instead`,

  problems: {
    part: "The download tool couldn’t load. Check your connection or reload the page.",
    drawing: "We couldn’t draw the picture. The CSV has the same data.",
    crowded: "Too much for one readable slide. Use the PNG; it can be as tall as needed.",
    raster: "The browser couldn’t make a PNG, possibly for lack of memory. Try SVG.",
    file: "We couldn’t make the file. The table has the same data.",
    clipboard: "Your browser doesn’t let this page copy images. Download the PNG instead.",
  },
  linkRefused: (address: string) => `Your browser blocked copying. Here is the link: ${address}`,

  picture: {
    only: (filters: readonly string[]) => `Only ${filters.join(" · ")}`,
    faded: "Faded: doesn’t match the filters.",
    /** `["> more than", "≈ about"]` */
    signs: (signs: readonly string[]) => `Signs: ${signs.join(", ")}.`,
  },
};
