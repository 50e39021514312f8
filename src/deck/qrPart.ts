import { lazyPart } from "../ui/LazyPart";

/** With the dialogs, which have a QR code of their own. */
export const addressQr = lazyPart(() => import("../dashboard/share/AddressQr"));
