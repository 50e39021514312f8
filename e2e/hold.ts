import type { Page, Route } from "@playwright/test";

/** The page as it is where it was not built with its dossier, and has to fetch it. */
export async function withoutInlineDossier(page: Page): Promise<void> {
  await page.route(
    (address) => address.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/<script id="dossier"[^>]*>.*?<\/script>/s, "")
        .replace(/<div id="root">.*<\/div>(?=\s*<noscript>)/s, '<div id="root"></div>');
      await route.fulfill({ response, body });
    },
  );
}

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
