/** The formats of an exhibit, in the order of the menu: pictures, data, copies. */
export const FORMATS = [
  "slide-png",
  "square-png",
  "png",
  "dark-png",
  "svg",
  "csv",
  "json",
  "copy-image",
  "copy-link",
] as const;
export type Format = (typeof FORMATS)[number];

/** The formats that are files: extension and type. */
export const FILES = {
  png: { ending: "png", type: "image/png" },
  "square-png": { ending: "square.png", type: "image/png" },
  "slide-png": { ending: "slide.png", type: "image/png" },
  "dark-png": { ending: "dark.png", type: "image/png" },
  svg: { ending: "svg", type: "image/svg+xml" },
  csv: { ending: "csv", type: "text/csv;charset=utf-8" },
  json: { ending: "json", type: "application/json" },
} as const;
export type FileFormat = keyof typeof FILES;
