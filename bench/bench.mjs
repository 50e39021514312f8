/** `npm run bench`: measures the built site in a browser and writes BENCHMARKS.md. `--rounds N` visits each page N times. */
import { enter } from "../tools/enter.mjs";

enter(() => import("./main.mjs"));
