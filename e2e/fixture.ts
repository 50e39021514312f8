/**
 * The `test` of every browser test: it fails where the page makes noise that the test did not expect, in any
 * of its windows: an error in the console, an exception or rejection nobody caught, a violation of the
 * content security policy, a request to a server other than the site's.
 */
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { complaints, isElsewhere, type Noise } from "./noise";

export { expect };

/** Of a test that is slow or about something rare: only `npm run test:full` has it. */
export const FULL = { tag: "@full" };

/** How long a page may take to deliver what it still has to say. */
const FLUSH_LIMIT = 2_000;

interface Options {
  /**
   * Noise that must come in every test of a file or group: `test.use({ expectedNoise: [/404/] })`.
   * One at most, for Playwright takes a list of two objects for a value with its settings; `expectNoise` in
   * a `beforeEach` adds more.
   */
  expectedNoise: readonly [] | readonly [RegExp];
}

interface Fixtures {
  heard: readonly Noise[];
  /** Noise that must come in this test: `expectNoise(/404/)`. */
  expectNoise: (pattern: RegExp) => void;
}

export const test = base.extend<Options & Fixtures & { expectations: RegExp[] }>({
  expectedNoise: [[], { option: true }],

  expectations: async ({ expectedNoise }, use) => {
    await use([...expectedNoise]);
  },

  expectNoise: async ({ expectations }, use) => {
    await use((pattern) => {
      expectations.push(pattern);
    });
  },

  heard: [
    async ({ context, baseURL, expectations }, use) => {
      const heard = await listen(context, baseURL ?? "");
      await use(heard);
      await flush(context);
      expect(complaints(heard, expectations), "noise on the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything the windows of this context say from now on. For a test that opens a context of its own. */
export async function listen(context: BrowserContext, site: string): Promise<readonly Noise[]> {
  const heard: Noise[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "assert") {
      heard.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (thrown) => {
    heard.push(`exception: ${thrown.error().message}`);
  });
  context.on("request", (request) => {
    if (isElsewhere(request.url(), site)) heard.push(`request: ${request.url()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => {
      if (isElsewhere(socket.url(), site)) heard.push(`request: ${socket.url()}`);
    });
  });
  // A policy that only reports says nothing in the console.
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`Policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return heard;
}

/** What a page has said reaches us before its answer to a later question. */
export async function flush(context: BrowserContext): Promise<void> {
  const answers = context.pages().map((page) => page.evaluate(() => null));
  await Promise.race([
    Promise.allSettled(answers),
    new Promise((resolve) => {
      setTimeout(resolve, FLUSH_LIMIT);
    }),
  ]);
}
