/** `npm start`: installs what is missing, builds the site and serves it. `PORT=8080 npm start` picks another port. */
import { enter } from "./enter.mjs";

await enter(() => import("./serve.mjs"));
