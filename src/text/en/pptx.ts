/** The PowerPoint file: its own words, besides those of the charts and the slides. */

export const pptxWords = {
  /** Who stands in the properties of the file. */
  author: (publishers: readonly string[]) => `Based on articles from ${[...new Set(publishers)].join(", ")}`,
  /** Of more articles than one slide holds. */
  firstSources: (shown: number, all: number) => `The first ${shown} of ${all}; the notes list the rest.`,
  grayed: "Pale: doesn’t match these filters.",

  /** Names of the file's layouts. */
  layouts: { opening: "Opening", exhibit: "Chart", sources: "Sources" },

  /** Names of objects, as PowerPoint's selection pane lists them. */
  objects: {
    title: "Title",
    chart: (title: string) => `Chart: ${title}`,
    drawing: (title: string) => `Drawing: ${title}`,
    table: (title: string) => `Table: ${title}`,
    subtitle: "Subtitle",
    filters: "Filters",
    notes: "Caveats",
    caption: "Sources",
    kicker: "Contents",
    fact: (head: string) => `About this talk: ${head}`,
    lead: "Introduction",
    rule: "Rule",
    axis: "Axis",
    yardstick: "Reference line",
    arrow: "Or more",
    bracket: "Bracket",
    fade: (name: string) => `Open end: ${name}`,
    cap: (name: string) => `Hard end: ${name}`,
    certain: (name: string) => `At least: ${name}`,
    mark: (name: string) => `Mark: ${name}`,
    tile: (name: string) => `Figure: ${name}`,
    source: (name: string) => `Source: ${name}`,
    sign: (sign: string) => `Sign: ${sign}`,
    finding: (number: number) => `To remember: ${number}`,
  },

  alt: {
    past: (name: string) => `${name}: the bar fades out past the value, which is a minimum.`,
    cap: (name: string) => `${name}: a hard end at the value, which is a maximum.`,
    certain: (name: string) => `${name}: solid up to the lower value.`,
    low: (name: string) => `${name}: the lower value of a range.`,
    high: (name: string) => `${name}: the upper value of a range.`,
    pastBelow: (name: string) => `${name}: the bar fades out past the value, which is a maximum.`,
    capBelow: (name: string) => `${name}: a hard end at the value, which is a minimum.`,
    yardstick: (label: string) => `Reference line: ${label}.`,
    counted: (name: string) => `${name}: counted in an article but not described.`,
    possible: (name: string) => `${name}: possibly one more.`,
    described: (title: string, when: string) => `${title}, ${when}.`,
    more: (name: string) => `${name}: or more.`,
  },

  /** Columns of the workbook behind a chart. */
  workbook: {
    what: "Item",
    printed: "On the chart",
    bound: "Bound",
    unit: "Unit",
    derived: "Basis",
    cited: "Cited from",
    filters: "Filters",
    left: "matches",
    leftOut: "doesn’t match",
  },

  notes: {
    cited: "Cited on this slide",
    leftOut: "Pale on this slide: doesn’t match the filters",
    more: (rows: number) => `And ${rows} more; this chart’s CSV has them all.`,
    says: (what: string, says: string) => (what.endsWith("?") ? `${what} ${says}` : `${what}: ${says}`),
    derived: (formula: string) => `our calculation: ${formula}`,
    published: (how: string) => `Publication date: ${how}`,
    author: (how: string) => `Author: ${how}`,
  },
};
