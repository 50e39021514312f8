import { useLayoutEffect } from "react";
import { evidenceBase, evidenceHrefs } from "./address";
import { setOnAll } from "./setOnAll";
import type { View } from "./view";

/** The address of evidence in the whole dossier. */
export const plainHref = evidenceHrefs("?evidence=");

/**
 * Keeps every link to evidence pointing to the current view with that evidence open. React renders the links with
 * their plain addresses, because there are hundreds of them and they change with every filter and every slide. Renders
 * nothing. It stands before what measures the page, so that its writes are in the same layout.
 */
export function EvidenceHrefs({ view }: { readonly view: View }): null {
  const base = evidenceBase(view);
  useLayoutEffect(() => {
    const hrefOf = evidenceHrefs(base);
    return setOnAll(document.body, () => {
      // Links in inert parts are updated when their part is shown again, because the view will be another one
      // then.
      for (const link of document.querySelectorAll("a[data-evidence]:not([inert] a)")) {
        const href = hrefOf(link.getAttribute("data-evidence") ?? "");
        if (link.getAttribute("href") !== href) link.setAttribute("href", href);
      }
    });
  }, [base]);
  return null;
}
