/** The parts of the page that come in files of their own: the filters and the list wait for none of them. */
import { loadCharts } from "../exhibits/chartFiles";
import { lazyPart } from "../ui/LazyPart";
import { patientFile } from "../ui/retryingPart";
import { whenIdle } from "../ui/whenIdle";

/** What stands around the drawings. */
export const exhibits = patientFile(() => import("../dashboard/ExhibitWithTools"));
export const evidence = lazyPart(() => import("../dashboard/evidence/EvidenceDialog"));
/** With the charts, so that no slide has to wait for its own. */
export const deck = lazyPart(async () => {
  const [part] = await Promise.all([import("../deck/Deck"), loadCharts()]);
  return part;
});
export const presenter = lazyPart(async () => {
  const [part] = await Promise.all([import("../deck/Presenter"), loadCharts()]);
  return part;
});
export const embed = lazyPart(() => import("../dashboard/Embed"));
export const guide = lazyPart(() => import("../dashboard/guide/Guide"));
/** With the rules of `npm run verify`. */
export const check = lazyPart(() => import("../dashboard/check/CheckDialog"));
export const openDialog = lazyPart(() => import("../dashboard/open/OpenDialog"));
export const share = lazyPart(() => import("../dashboard/share/ShareDialog"));
export const takeaway = lazyPart(() => import("../dashboard/downloadAll/DownloadAllMenu"));
/** Past a dozen years, people and the like only. */
export const yearRange = lazyPart(() => import("../scale/YearRange"));
export const findValue = lazyPart(() => import("../scale/FindValue"));
/** Past a few hundred events only. */
export const windowed = lazyPart(() => import("../scale/WindowedList"));

/** Fetches, one after the other and while nothing else is to do, what a reader is likely to ask for. */
export async function loadWhileIdle(): Promise<void> {
  for (const load of [evidence.load, loadCharts, deck.load, share.load, takeaway.load, guide.load]) {
    // What does not come now is asked for again when it is needed, and said to be missing then.
    await load().catch(() => {});
    await new Promise<void>(whenIdle);
  }
}
