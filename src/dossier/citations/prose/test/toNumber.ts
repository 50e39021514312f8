import type { Exact } from "../exact";

/** As near as a number comes to it. */
export const toNumber = ({ top, bottom }: Exact): number => Number(top) / Number(bottom);
