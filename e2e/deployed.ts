/** The `test` of what needs a service worker: its page is on a server of its own. */
import { type Deploy, deploy } from "./deploy";
import { test as base } from "./fixture";

export const test = base.extend<{ site: Deploy }>({
  serviceWorkers: "allow",
  // Playwright wants a pattern here, and lint one with a name in it.
  site: async ({ browserName: _ }, use) => {
    const site = await deploy();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});
