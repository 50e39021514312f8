import type { Page } from "@playwright/test";
import { expect, flush, listen, test } from "./fixture";
import { complaints, isElsewhere } from "./noise";

const ELSEWHERE = "https://elsewhere.example";

/** Each kind of noise: how a page makes it, and what is heard of it. */
const KINDS = [
  {
    kind: "an error in the console",
    make: (page: Page) => page.evaluate(() => console.error("a warning of React's")),
    heard: /^console: a warning of React's/,
  },
  {
    kind: "a failed assertion in the console",
    make: (page: Page) => page.evaluate(() => console.assert(false, "not so")),
    heard: /^console: not so/,
  },
  {
    kind: "an exception nobody caught",
    make: (page: Page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error("thrown");
        });
        return new Promise((resolve) => setTimeout(resolve, 10));
      }),
    heard: /^exception: thrown/,
  },
  {
    kind: "a rejection nobody caught",
    make: (page: Page) =>
      page.evaluate(() => {
        void Promise.reject(new Error("rejected"));
        return new Promise((resolve) => setTimeout(resolve, 10));
      }),
    heard: /^exception: rejected/,
  },
  {
    kind: "a request to another server",
    make: (page: Page) => page.evaluate((url) => fetch(url).catch(() => null), `${ELSEWHERE}/data`),
    heard: /elsewhere\.example\/data/,
  },
  {
    kind: "a socket to another server",
    make: (page: Page) =>
      page.evaluate((url) => {
        const socket = new WebSocket(url);
        return new Promise((resolve) => {
          socket.onerror = () => resolve(null);
        });
      }, "wss://elsewhere.example/socket"),
    heard: /elsewhere\.example\/socket/,
  },
  {
    kind: "a violation of the content security policy",
    make: (page: Page) =>
      page.setContent(
        `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img alt="" src="data:image/png,">`,
      ),
    heard: /img-src/,
  },
];

test("every kind of noise is heard, in a window that the page opened too", async ({ browser, baseURL }) => {
  const context = await browser.newContext();
  const noises = await listen(context, baseURL ?? "");
  const page = await context.newPage();
  const [opened] = await Promise.all([context.waitForEvent("page"), page.evaluate(() => void open())]);
  for (const { kind, make, heard } of KINDS) {
    for (const window of [page, opened]) {
      const before = noises.length;
      await make(window);
      await flush(context);
      expect(complaints(noises.slice(before), []), kind).not.toEqual([]);
      expect(complaints(noises.slice(before), [heard]), kind).toEqual([]);
    }
  }
  await context.close();
});

test.describe("the test itself", () => {
  test.fail("fails on noise that nothing expects", async ({ page }) => {
    await page.evaluate(() => console.error("unexpected"));
  });

  test("passes on noise that it expects", async ({ page, expectNoise }) => {
    expectNoise(/first/);
    expectNoise(/second/);
    await page.evaluate(() => console.error("first"));
    await page.evaluate(() => console.error("second"));
  });

  test.fail("fails where noise that it expects never comes", ({ expectNoise }) => {
    expectNoise(/never/);
  });
});

test.describe("a group that expects noise", () => {
  test.use({ expectedNoise: [/first/] });

  test("passes where it comes", async ({ page }) => {
    await page.evaluate(() => console.error("first"));
  });

  test.fail("fails where it never comes", async ({ page }) => {
    await page.evaluate(() => null);
  });
});

test("a quiet page passes, and a warning is not noise", async ({ page }) => {
  await page.evaluate(() => console.warn("only a warning"));
});

test("complaints name what came unexpected and what never came", () => {
  expect(complaints(["console: a", "console: b"], [/a/g, /z/])).toEqual([
    "Unexpected console: b",
    "Expected noise that never came: /z/",
  ]);
  expect(complaints(["console: a", "exception: a"], [/a/g])).toEqual([]);
});

test("another host, port or protocol is elsewhere; what leads to no server is not", () => {
  const here = [
    "http://localhost:4174/data/dossier.json",
    "ws://localhost:4174/",
    "data:text/plain,x",
    "blob:http://localhost:4174/1",
    "about:blank",
  ];
  const elsewhere = [
    "http://localhost:9999/",
    "https://localhost:4174/",
    "http://127.0.0.1:4174/",
    "wss://elsewhere.example/",
  ];
  const found = [...here, ...elsewhere].filter((address) => isElsewhere(address, "http://localhost:4174/"));
  expect(found).toEqual(elsewhere);
});
