/** `npm test`: every check, against the built site. `npm test -- types unit` runs only the steps it names. */
import { enter } from "./enter.mjs";

await enter(() => import("./check.mjs"));
