import { lazyPart } from "../../ui/LazyPart";

/** An exhibit's records as a table, in the file of the charts. */
export const table = lazyPart(() => import("./DataTable"));
