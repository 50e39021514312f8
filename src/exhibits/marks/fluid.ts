/** Styles a chart to be as wide as its container: the layout is scaled to fill it. */
export const FLUID = { width: "100%", height: "auto" } as const;
