import { useOpened } from "../load/opened";
import { hrefOf } from "../view/address";
import { isLocal } from "../view/localAddress";
import { useView } from "../view/ViewContext";
import { UNCOVERED } from "../view/view";

/** The address of the page under the view's filters; null if only this device or its network can open it. */
export function usePublicAddress(): string | null {
  const opened = useOpened();
  const { view } = useView();
  const query = hrefOf({ ...view, ...UNCOVERED, theme: null });
  const address = new URL(query, location.href.replace(/[?#].*$/, "")).href;
  return opened?.addressed === false || isLocal(address) ? null : address;
}
