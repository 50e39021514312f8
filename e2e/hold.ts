import type { Page, Route } from "@playwright/test";

/** The server takes requests for these addresses, and says nothing until the answer is let go. */
export async function hold(
  page: Page,
  addresses: string,
  answer = (route: Route): Promise<void> => route.continue(),
): Promise<{ readonly letGo: () => void }> {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => {
    gate.addEventListener("open", resolve);
  });
  await page.route(addresses, async (route) => {
    await opened;
    await answer(route);
  });
  return { letGo: () => gate.dispatchEvent(new Event("open")) };
}
