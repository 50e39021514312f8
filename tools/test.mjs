/**
 * `npm test`: every check, against the built site. `npm test -- types unit` runs only the steps it names;
 * `npm run test:full` has every browser test, and LibreOffice open the PowerPoint files.
 */
import { enter } from "./enter.mjs";

await enter(() => import("./check.mjs"));
