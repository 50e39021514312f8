/**
 * Runs as soon as the content of the page has come, if nothing else is asked for: gives each drawing the width that it
 * has room for. Bundled by itself into the page.
 */
import { fitDrawings } from "./fitDrawings";

if (document.documentElement.dataset.asked === undefined) fitDrawings(document);
