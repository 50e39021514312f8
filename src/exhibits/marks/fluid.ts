/** The style of a chart as wide as its place: what was laid out is enlarged to fill it, in its proportions. */
export const FLUID = { width: "100%", height: "auto" } as const;
