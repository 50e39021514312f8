import type { Page } from "@playwright/test";

/** The page with that dossier instead of its own, and nothing that was built for its own. */
export const withDossier = (page: Page, dossier: object): Promise<void> =>
  alterPage(page, (html) =>
    html
      .replace(DOSSIER, (_, start: string) => start + JSON.stringify(dossier).replaceAll("<", "\\u003c"))
      .replace(/<div id="root">.*<\/div>(?=\s*<noscript>)/s, '<div id="root"></div>'),
  );

/** The page of which a proxy has cut the dossier, as it may what it takes for a script. */
export const withoutDossier = (page: Page): Promise<void> =>
  alterPage(page, (html) => html.replace(DOSSIER, "$1"));

const DOSSIER = /(<script id="dossier"[^>]*>).*?(?=<\/script>)/s;

async function alterPage(page: Page, alter: (html: string) => string): Promise<void> {
  await page.route(
    (address) => address.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: alter(await response.text()) });
    },
  );
}
