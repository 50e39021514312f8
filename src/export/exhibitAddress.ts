import { exhibitAnchor } from "../exhibits/figure/anchor";
import type { View } from "../view/view";

interface Place {
  /** The query of a view, "?" included. */
  readonly hrefOf: (view: View) => string;
  /** Any address of the page. */
  readonly page: string;
}

/**
 * The page under this view's filters, at the exhibit: nothing lies over it, and nothing is presented. Of a page
 * that is a file it begins with the file's name: where that lies is nobody else's business.
 */
export function exhibitAddress(exhibit: string, view: View, { hrefOf, page }: Place): string {
  const plain: View = { ...view, evidence: null, slide: null, guide: null, presenter: null, embed: null };
  return exhibitAddressAt(new URL(hrefOf(plain), page), exhibit);
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
