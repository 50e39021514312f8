import { refusePart } from "./Refusal";

/** Loads what draws pictures. It needs the charts, which data files do not wait for. */
export const loadPictures = () => import("./picture/pictures").catch(refusePart);
