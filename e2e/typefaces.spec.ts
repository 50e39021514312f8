/** The page's own typefaces: how large text is, what is seen before they are there, and where they go along. */
import type { Locator, Page } from "@playwright/test";
import { test as deployed } from "./deployed";
import { expect, FULL, test } from "./fixture";
import { chip, figure, open } from "./parts";
import { take, textOf } from "./pictureFiles";

/** In CSS pixels. */
const SMALLEST = 13;
const FACES = /\.woff2$/;

/** Every text that can be seen and is smaller, in words. */
const small = (place: Locator, least: number): Promise<readonly string[]> =>
  place.evaluate((root, smallest) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement } = text;
      if (!parentElement || (text.textContent ?? "").trim() === "") continue;
      if (!parentElement.checkVisibility({ visibilityProperty: true })) continue;
      const drawing = parentElement.closest("svg");
      const scale = drawing?.viewBox.baseVal ? (drawing.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * scale;
      if (size < smallest - 0.01) found.push(`“${text.textContent}” is ${size.toFixed(1)} px`);
    }
    return [...new Set(found)];
  }, least);

for (const width of [390, 1024, 1440, 2560]) {
  test(
    `no text of the page is under ${SMALLEST} px, ${width} px wide`,
    width === 1440 ? {} : FULL,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      expect(await small(page.locator("body"), SMALLEST)).toEqual([]);
    },
  );
}

test("on a large screen the page is set larger", FULL, async ({ page }) => {
  const rootSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.setViewportSize({ width: 1799, height: 900 });
  await open(page);
  expect(await rootSize()).toBe("16px");
  await page.setViewportSize({ width: 1800, height: 900 });
  expect(await rootSize()).toBe("18px");
});

test(
  "text keeps its typefaces when the window crosses a breakpoint, as a phone that is turned does",
  FULL,
  async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await open(page);
    const widthOfText = () =>
      page.evaluate(() => {
        const text = document.createElement("span");
        text.style.cssText = "position: absolute; font: 16px 'Source Sans 3', monospace";
        text.textContent = "Search events, people, places";
        document.body.append(text);
        const { width } = text.getBoundingClientRect();
        text.remove();
        return width;
      });
    const before = await widthOfText();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await widthOfText(), `${width} px`).toBe(before);
    }
    expect(asked.filter((url) => FACES.test(url))).toEqual([]);
  },
);

/** How wide each text of the drawings is. */
const widths = (page: Page): Promise<readonly (readonly [string, number])[]> =>
  page.locator("figure svg text").evaluateAll((texts) =>
    texts.map((text) => {
      const width = text instanceof SVGTextContentElement ? text.getComputedTextLength() : 0;
      return [text.textContent ?? "", width] as const;
    }),
  );

test(
  "until the faces are there, text is no wider than in them, and nothing moves when they are",
  FULL,
  async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(FACES, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("", { waitUntil: "domcontentloaded" });
    await expect(page.locator("#root[data-hydrated]")).toBeAttached();
    const standIn = await widths(page);
    const before = await page.evaluate(() => document.body.getBoundingClientRect().height);
    const come = Promise.all(
      [1, 2].map(() => page.waitForEvent("requestfinished", (one) => FACES.test(one.url()))),
    );
    release();
    await come;
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(before);
    expect(await widths(page)).toEqual(standIn);

    // At the next visit the browser has them.
    await page.reload();
    await expect.poll(() => page.evaluate(() => document.fonts.check('600 15px "Source Sans 3"'))).toBe(true);
    const own = await widths(page);
    expect(own.map(([text]) => text)).toEqual(standIn.map(([text]) => text));
    const wider = standIn.filter(([, width], at) => width > (own[at]?.[1] ?? 0) * 1.07 + 1);
    expect(wider).toEqual([]);
  },
);

test("a picture brings its faces along, and stretches no letter", FULL, async ({ page }) => {
  await open(page);
  const svg = await textOf(await take(page, "revenue", "To edit: SVG"));
  for (const family of ["Source Sans 3", "Source Serif 4"]) {
    expect(svg).toMatch(new RegExp(`@font-face\\{font-family:(&apos;|&#39;|')${family}`));
  }
  expect(svg.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2);
  expect(svg).not.toContain("textLength");
  expect(svg).not.toContain("Picture Source");
});

test("without the faces a picture is made all the same", FULL, async ({ page, expectNoise }) => {
  expectNoise(/ERR_FAILED/);
  await page.route(FACES, (route) => route.abort());
  await open(page);
  const svg = await textOf(await take(page, "revenue", "To edit: SVG"));
  expect(svg).not.toContain("@font-face");
  expect(svg).toContain("Source Sans 3");
});

test("a first visit on a slow line does without the faces", FULL, async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void (FACES.test(request.url()) && asked.push(request.url())));
  const session = await page.context().newCDPSession(page);
  const throughput = 1_600_000 / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await open(page);
  expect(asked).toEqual([]);
});

deployed(
  "from the second visit on the page is painted with its faces, without a network too",
  async ({ page, site }) => {
    const links = page.locator("link[rel=preload][as=font]");
    await page.goto("");
    await expect(page.getByRole("contentinfo").getByText("Available offline")).toBeAttached();
    await site.stop();
    await page.reload();
    await expect(figure(page, "revenue")).toBeVisible();
    await expect(chip(page, "year", "2024")).toBeVisible();
    await expect(links).toHaveCount(2);
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded"));
    expect(loaded.length).toBeGreaterThanOrEqual(2);
    const sizes = await page.evaluate(async () => {
      const rules = [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText),
      );
      const files = rules.flatMap((rule) => /url\("([^"]*woff2)"\)/.exec(rule)?.[1] ?? []);
      return Promise.all(files.map(async (file) => (await (await fetch(file)).arrayBuffer()).byteLength));
    });
    expect(sizes.length).toBe(2);
    for (const size of sizes) expect(size).toBeGreaterThan(10_000);
  },
);
