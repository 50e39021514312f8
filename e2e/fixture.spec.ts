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
        Promise.reject(new Error("rejected"));
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
        `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img alt="" src="${ELSEWHERE}/pixel">`,
      ),
    heard: /img-src/,
  },
];

for (const { kind, make, heard } of KINDS) {
  test.describe(kind, () => {
    test.fail("fails the test", async ({ page }) => {
      await make(page);
    });

    test("passes where it is expected", async ({ page, expectNoise }) => {
      expectNoise(heard);
      await make(page);
    });

    test("is heard in a window that the page opened", async ({ browser, baseURL }) => {
      const context = await browser.newContext();
      const noises = await listen(context, baseURL ?? "");
      const opener = await context.newPage();
      const [opened] = await Promise.all([
        context.waitForEvent("page"),
        opener.evaluate(() => {
          open("about:blank");
        }),
      ]);
      await make(opened);
      await flush(context);
      expect(complaints(noises, [heard])).toEqual([]);
      expect(noises.length).toBeGreaterThan(0);
      await context.close();
    });
  });
}

test.fail("a noise expected that never comes fails the test", ({ expectNoise }) => {
  expectNoise(/never/);
});

test.describe("expected by a whole group", () => {
  test.use({ expectedNoise: [/first/, /second/] });

  test("passes where all of it comes", async ({ page }) => {
    await page.evaluate(() => console.error("first and second"));
  });

  test.fail("fails where some of it does not come", async ({ page }) => {
    await page.evaluate(() => console.error("first"));
  });
});

test("a quiet page passes, and a warning is not noise", async ({ page }) => {
  await page.evaluate(() => console.warn("only a warning"));
});

test("complaints name what came unexpected and what never came", () => {
  expect(complaints(["console: a", "console: b"], [/a/g, /c/])).toEqual([
    "Unexpected console: b",
    "Expected noise that never came: /c/",
  ]);
  expect(complaints(["console: a", "exception: a"], [/a/g])).toEqual([]);
});

for (const [address, elsewhere] of [
  ["http://localhost:4174/data/dossier.json", false],
  ["ws://localhost:4174/", false],
  ["data:text/plain,x", false],
  ["blob:http://localhost:4174/1", false],
  ["about:blank", false],
  ["http://localhost:9999/", true],
  ["https://localhost:4174/", true],
  ["http://127.0.0.1:4174/", true],
  ["wss://elsewhere.example/", true],
] as const) {
  test(`${address} is ${elsewhere ? "elsewhere" : "the site or no server"}`, () => {
    expect(isElsewhere(address, "http://localhost:4174/")).toBe(elsewhere);
  });
}
