import type { Verdict } from "../../dossier/format/lists";
import type { Sign } from "../content";

const DISK = "M9 1a8 8 0 1 1 0 16a8 8 0 0 1 0-16z";
const RING = "M9 1.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 0 1 0-14.4z";

/** A mark for each verdict: different shapes, not only different colors. */
export const VERDICT_SIGNS: Record<Verdict, Sign> = {
  happened: {
    letter: "✓",
    ink: "gain",
    paths: [
      { d: DISK, fill: "gain" },
      { d: "M5.2 9.4l2.6 2.7l5-6", stroke: "paper", width: 2 },
    ],
  },
  "did-not-happen": {
    letter: "✕",
    ink: "loss",
    paths: [
      { d: DISK, fill: "loss" },
      { d: "M5.8 5.8l6.4 6.4m0-6.4l-6.4 6.4", stroke: "paper", width: 2 },
    ],
  },
  "not-yet": {
    letter: "◔",
    ink: "context",
    paths: [
      { d: RING, stroke: "context", width: 1.8 },
      { d: "M9 9V1.8A7.2 7.2 0 0 1 16.2 9z", fill: "context" },
    ],
  },
  open: {
    letter: "◌",
    ink: "ink-3",
    paths: [{ d: RING, stroke: "ink-3", width: 1.8, dashes: "2.6 2.2" }],
  },
};
