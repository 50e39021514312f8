/** The parts of the page that load on demand, each in a file of its own: see the chunk groups in vite.config.ts. */
import { loadCharts } from "../exhibits/charts";
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
/** What stands behind each number: the page comes with that of the address. */
export const evidence = lazyPart(() => import("../dashboard/evidence/EvidenceDrawer"));
export const guide = lazyPart(() => import("../dashboard/guide/Guide"));
export const share = lazyPart(() => import("../dashboard/share/ShareDialog"));
/** With the rules of `npm run verify`. */
export const check = lazyPart(() => import("../dashboard/check/CheckDialog"));
export const openedNotice = lazyPart(() => import("../dashboard/open/OpenedNotice"));
export const openDialog = lazyPart(() => import("../dashboard/open/OpenDialog"));
/** Past a dozen years, people and the like only. */
export const yearRange = lazyPart(() => import("../scale/YearRange"));
export const findValue = lazyPart(() => import("../scale/FindValue"));
/** Past a few hundred events only. */
export const windowed = lazyPart(() => import("../scale/WindowedList"));

/** Fetches, one after the other and while nothing else is to do, what a reader is likely to ask for. */
export async function loadWhileIdle(): Promise<void> {
  for (const load of [evidence.load, loadCharts, deck.load, share.load]) {
    // What does not come now is asked for again when it is needed, and said to be missing then.
    await load().catch(() => {});
    await new Promise<void>(whenIdle);
  }
}
