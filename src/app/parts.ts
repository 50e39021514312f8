/** The parts of the page that load on demand, each in a file of its own: see the chunk groups in vite.config.ts. */
import { loadCharts } from "../exhibits/charts";
import { table } from "../exhibits/figure/tablePart";
import { lazyPart } from "../ui/LazyPart";
import { whenIdle } from "../ui/whenIdle";

/** With the charts, so that no slide has to wait for its own. */
export const deck = lazyPart(async () => {
  const [part] = await Promise.all([import("../deck/Deck"), loadCharts()]);
  return part;
});
export const presenter = lazyPart(async () => {
  const [part] = await Promise.all([import("../deck/Presenter"), loadCharts()]);
  return part;
});
export const printDeck = lazyPart(() => import("../deck/PrintDeck"));
/** The content of the evidence drawer. If the address opens some, it is in the built page. */
export const evidence = lazyPart(() => import("../dashboard/evidence/EvidenceDrawer"));
export const guide = lazyPart(() => import("../dashboard/guide/Guide"));
export const share = lazyPart(() => import("../dashboard/share/ShareDialog"));
/** With the rules of `npm run verify`. */
export const check = lazyPart(() => import("../dashboard/check/CheckDialog"));
export const openedNotice = lazyPart(() => import("../dashboard/open/OpenedNotice"));
/** Whoever opens a dossier may open a large one, whose first picture then has all filters. */
export const openDialog = lazyPart(() => {
  // If its file is missing, that is said where it is used.
  for (const { load } of [yearRange, findValue, windowed]) load().catch(() => {});
  return import("../dashboard/open/OpenDialog");
});
/** Only for more than a dozen years, people and so on. */
export const yearRange = lazyPart(() => import("../scale/YearRange"));
export const findValue = lazyPart(() => import("../scale/FindValue"));
/** Only for more than a few hundred events. */
export const windowed = lazyPart(() => import("../scale/WindowedList"));

/** Fetches what a reader is likely to ask for, one file after the other, while the page is idle. */
export async function loadWhileIdle(): Promise<void> {
  for (const load of [evidence.load, loadCharts, table.load, deck.load, share.load]) {
    // A file that fails now is fetched again when it is needed. Only then does the page say that it is missing.
    await load().catch(() => {});
    await new Promise<void>(whenIdle);
  }
}
