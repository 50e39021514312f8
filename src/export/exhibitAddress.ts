import { exhibitAnchor } from "../exhibits/figure/anchor";
import { UNCOVERED, type View } from "../view/view";

interface Place {
  /** The query of a view, "?" included. */
  readonly hrefOf: (view: View) => string;
  /** Any address of the page. */
  readonly page: string;
}

/**
 * The address of the exhibit on the page under this view's filters, without evidence or slide. If the page is a
 * file, it starts with the file's name, because its folder is private.
 */
export function exhibitAddress(exhibit: string, view: View, { hrefOf, page }: Place): string {
  return exhibitAddressAt(new URL(hrefOf({ ...view, ...UNCOVERED }), page), exhibit);
}

/** The same, of the page at that address. */
export function exhibitAddressAt(page: URL, exhibit: string): string {
  const address = new URL(page);
  // Takes away a "?" with nothing behind it.
  address.search = new URLSearchParams(address.search).size === 0 ? "" : address.search;
  address.hash = exhibitAnchor(exhibit);
  if (address.protocol !== "file:") return address.href;
  return address.pathname.slice(address.pathname.lastIndexOf("/") + 1) + address.search + address.hash;
}
