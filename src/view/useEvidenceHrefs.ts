import { useLayoutEffect } from "react";
import { evidenceBase, evidenceHrefs } from "./address";
import { setOnAll } from "./setOnAll";
import type { View } from "./view";

/** The address of evidence in the whole dossier. */
export const plainHref = evidenceHrefs("?evidence=");

/**
 * Keeps every link to evidence leading to the page as it is, with that evidence open. React draws the links with their
 * plain addresses: there are hundreds of them, and they change with every filter and every slide.
 */
export function useEvidenceHrefs(view: View): void {
  const base = evidenceBase(view);
  useLayoutEffect(() => {
    const hrefOf = evidenceHrefs(base);
    return setOnAll(document.body, () => {
      // What is out of reach gets its address with what brings it back: the view is another one then.
      for (const link of document.querySelectorAll("a[data-evidence]:not([inert] a)")) {
        const href = hrefOf(link.getAttribute("data-evidence") ?? "");
        if (link.getAttribute("href") !== href) link.setAttribute("href", href);
      }
    });
  }, [base]);
}
