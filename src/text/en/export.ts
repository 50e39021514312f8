/** What can be had of an exhibit: the menu, what it says, and the words inside pictures. */
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
  handed: (file: string) => `${file} is on its way to your downloads.`,
  imageCopied: "Image copied.",
  linkCopied: "Link copied.",
  dismiss: "Dismiss",
  again: "Try again",
  instead: (format: string) => `${format} instead`,

  problems: {
    part: "The part that writes files could not be loaded. Check the connection, or reload the page.",
    drawing: "The picture could not be drawn. The rows themselves are in the CSV.",
    crowded: "This is too much for one slide at a size that a room can read. The PNG is as high as it needs.",
    raster: "The browser could not make a PNG of it, perhaps for want of memory. An SVG needs less.",
    file: "The file could not be made. The table shows the same rows.",
    clipboard: "The browser does not let this page copy images. A PNG file can be inserted instead.",
  },
  linkRefused: (address: string) => `The browser refused to copy. This is the link: ${address}`,

  picture: {
    only: (filters: readonly string[]) => `Only ${filters.join(" · ")}`,
    faded: "Faded: left out by the filters.",
    /** `["> more than", "≈ about"]` */
    signs: (signs: readonly string[]) => `Signs: ${signs.join(", ")}.`,
  },
};
