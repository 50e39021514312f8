import type { Page } from "@playwright/test";

/**
 * Looks at what the site has made from an empty page of the same site, to which the server says nothing: the
 * site's own pages may neither read the clipboard nor turn text into a document.
 */
export async function aside<T>(page: Page, look: (empty: Page) => Promise<T>): Promise<T> {
  const empty = await page.context().newPage();
  await empty.route("**/empty", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await empty.goto("/empty");
  // The clipboard is read by the window in front.
  await empty.bringToFront();
  const found = await look(empty);
  await empty.close();
  return found;
}

export const readClipboard = (page: Page): Promise<string> =>
  aside(page, (empty) => empty.evaluate(() => navigator.clipboard.readText()));
