/** Where the bench finds things on the page. If the markup changes, only this file changes. */
export const NAMES = {
  filters: "section[aria-label='Filters']",
  status: "section[aria-label='Filters'] [role='status']",
  chip: "section[aria-label='Filters'] button[aria-pressed]",
  pressed: "section[aria-label='Filters'] button[aria-pressed='true']",
  list: "ol[aria-label='Events']",
  row: "ol[aria-label='Events'] article",
  evidence: "dialog[aria-label='Evidence']",
  /** The slide on the screen: of the deck, or as the page comes with it, before there is a deck. */
  slide: "section [data-shown='true']:not([role])",
  figure: "figure",
  /** What a filter fades: a tile, a row of a table, a mark of a drawing. */
  mark: "[data-mark], [data-drawing] [data-evidence]",
  fadedMark: "[data-match='false']",
  /** The attribute of a mark that holds the ids of all its records. If it has none, the next one holds its record. */
  records: "data-mark",
  /** The attribute of a link or a mark that holds the id of its record. */
  record: "data-evidence",
};

export const SCREEN = { viewport: { width: 1440, height: 900 }, locale: "en-US", timezoneId: "UTC" };
