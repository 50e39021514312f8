import { refusePart } from "./Refusal";

/** What draws pictures. It needs the charts, which data does not wait for. */
export const loadPictures = () => import("./picture/pictures").catch(refusePart);
