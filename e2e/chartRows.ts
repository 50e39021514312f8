/** The drawings by the charting library, each in a file of its own, by what only its code has in it. */
export const CHARTS = [
  { form: "bars", holds: "yardstick" },
  { form: "change", holds: "unbroken" },
  { form: "tally", holds: "described" },
  { form: "timeline", holds: "coarse" },
] as const;

export const CHART_FILES = "**/assets/Chart-*.js";
