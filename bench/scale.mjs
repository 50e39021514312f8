/**
 * `npm run bench:scale`: measures the built site with dossiers of 100 to 100,000 events and writes BENCHMARKS.md.
 * `--sizes 100,10000` for others, `--rounds N` for more or fewer, `--forms bars,tally` for these exhibits only.
 */
import { enter } from "../tools/enter.mjs";

enter(() => import("./scaleMain.mjs"));
