/** The PowerPoint file: what stands in it beside the words of the exhibits and the slides. */

export const pptxWords = {
  grayed: "Pale: left out by these filters.",

  /** Names of the file's layouts. */
  layouts: { opening: "Opening", exhibit: "Exhibit", sources: "Sources" },

  /** Names of objects, as PowerPoint's selection pane lists them. */
  objects: {
    title: "Title",
    chart: (title: string) => `Chart: ${title}`,
    drawing: (title: string) => `Drawing: ${title}`,
    table: (title: string) => `Table: ${title}`,
    subtitle: "Subtitle",
    filters: "Filters in force",
    notes: "Caveats",
    caption: "Sources",
    kicker: "Contents",
    lead: "Standfirst",
    empty: "Nothing left",
    rule: "Rule",
    axis: "Axis",
    yardstick: "Yardstick",
    arrow: "Or more",
    bracket: "Bracket",
    panel: "Panel",
    fade: (name: string) => `Open end: ${name}`,
    cap: (name: string) => `Hard end: ${name}`,
    mark: (name: string) => `Mark: ${name}`,
    tile: (name: string) => `Figure: ${name}`,
    source: (name: string) => `Source: ${name}`,
  },

  alt: {
    past: (name: string) => `${name}: the bar fades out past the value, at least that, perhaps more.`,
    cap: (name: string) => `${name}: a hard end at the value, at most that, perhaps less.`,
    yardstick: (label: string) => `Yardstick: ${label}.`,
    counted: (name: string) => `${name}: counted in an article, not described.`,
    described: (title: string, when: string) => `${title}, ${when}.`,
    more: (name: string) => `${name}: or more.`,
    several: (count: string) => `Stands for several occasions: ${count}.`,
  },

  /** Columns of the workbook behind a chart. */
  workbook: {
    what: "What",
    value: "Value",
    printed: "On the chart",
    bound: "Bound",
    unit: "Unit",
    derived: "Derived",
    cited: "Cited from",
    filters: "Filters",
    left: "left",
    leftOut: "left out",
  },

  notes: {
    cited: "Cited on this slide",
    leftOut: "Pale on this slide: left out by the filters",
    more: (rows: number) => `And ${rows} more: the CSV of this exhibit has all of them.`,
    says: (what: string, says: string) => (what.endsWith("?") ? `${what} ${says}` : `${what}: ${says}`),
    derived: (formula: string) => `derived here: ${formula}`,
    published: (how: string) => `Date of publication: ${how}`,
    author: (how: string) => `Author: ${how}`,
  },
};
