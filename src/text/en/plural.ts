import { lazyValue } from "../../dossier/memo";
import { LANGUAGE } from "./language";

const number = lazyValue(() => new Intl.NumberFormat(LANGUAGE));

/** "1,204" */
export const grouped = (count: number): string => number().format(count);

/** "1 event", "1,204 events" */
export const plural = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
