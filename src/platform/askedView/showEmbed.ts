import { builtContent, placeDrawings, showTitle } from "./builtContent";

/**
 * Shows one exhibit in place of the page, if the page has it.
 * @param address where the exhibit stands on the page
 */
export function showEmbed(page: Document, exhibit: string, address: string): boolean {
  const root = page.getElementById("root");
  const content = builtContent(page, "embed", exhibit);
  if (!root || !content) return false;
  placeDrawings(page, content, (own) => own);
  content.querySelector("[data-dashboard]")?.setAttribute("href", address);
  showTitle(page, "embed", content, page.title);
  root.replaceChildren(content);
  return true;
}
