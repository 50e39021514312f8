/** The page as it was built, and how the app takes it over: nothing moves, nothing is lost. */
import type { Page } from "@playwright/test";
import { deck } from "./deck";
import { dossier } from "./dossier";
import { drawnMarks, mark, picture } from "./drawings";
import { clickAt, dialog, middleOf } from "./evidence";
import { headingOf, nameById } from "./evidenceFacts";
import { expect, FULL, test } from "./fixture";
import { hold } from "./hold";
import {
  chip,
  count,
  figure,
  goToHydrated,
  list,
  onList,
  openWithCharts,
  query,
  search,
  tableButton,
} from "./parts";

const SCRIPTS = "**/assets/*.js";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is there to be read, at any width", async ({ page }) => {
    await page.goto("/");
    for (const width of [320, 390, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
      await expect(list(page).getByRole("article")).toHaveCount(dossier.events.length);
      for (const { id } of dossier.exhibits) await expect(figure(page, id), `${width} px`).toBeVisible();
      for (const drawing of await page.getByRole("figure").locator("[role=img]").all()) {
        const shown = drawing.locator("svg").filter({ visible: true });
        const size = await shown.first().boundingBox();
        const room = await drawing.boundingBox();
        expect(size?.height, `${width} px`).toBeGreaterThan(50);
        expect(size?.width, `${width} px`).toBeLessThanOrEqual((room?.width ?? 0) + 1);
      }
    }
  });
});

const CORE = ["", "?year=2024&q=shanghai", "?evidence=trip-2017", "?slide=revenue", "?embed=revenue"];
for (const asked of [...CORE, "?person=li-qiang", "?person=elon-musk~li-qiang"]) {
  test(
    `the app takes over ${asked || "the page"} without a part of it going or moving`,
    CORE.includes(asked) ? {} : FULL,
    async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => {
          const { dataset } = document.documentElement;
          Object.assign(dataset, { gone: "0", shift: "0" });
          new MutationObserver((changes) => {
            const gone = changes.reduce((sum, { removedNodes }) => sum + removedNodes.length, 0);
            dataset.gone = String(Number(dataset.gone) + gone);
          }).observe(document.querySelector("#root") ?? document, { childList: true, subtree: true });
          new PerformanceObserver((shifts) => {
            for (const entry of shifts.getEntries()) {
              const value: unknown = Reflect.get(entry, "value");
              dataset.shift = String(Number(dataset.shift) + Number(value));
            }
          }).observe({ type: "layout-shift", buffered: true });
        });
      });
      await goToHydrated(page, `/${asked}`);
      if (asked.includes("slide")) await expect(deck(page)).toBeVisible();
      const { gone, shift } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(gone).toBe("0");
      expect(Number(shift)).toBeLessThan(0.001);
      if (asked !== "") return;
      await tableButton(page, "forecasts").click();
      await expect(page.getByRole("table", { name: /table$/ })).toBeVisible();
    },
  );
}

test("the drawing that the page came with stays: filters and highlights are attributes on its marks", async ({
  page,
}) => {
  await openWithCharts(page);
  const drawing = picture(page, "revenue");
  await drawing.evaluate((element) => {
    new MutationObserver(() => {
      element.setAttribute("data-redrawn", "");
    }).observe(element, { childList: true, subtree: true });
  });
  await chip(page, "person", "Li Qiang").click();
  await expect.poll(async () => (await drawnMarks(drawing)).some(({ matches }) => matches)).toBe(false);
  const { x, y } = await middleOf(mark(page, "revenue", "us-revenue-2016"));
  await page.mouse.move(x, y);
  await expect.poll(async () => (await drawnMarks(drawing)).some(({ lit }) => lit)).toBe(true);
  await expect(drawing).not.toHaveAttribute("data-redrawn");
});

test.describe("what is done before the app is there is done once it is", () => {
  const early = async (page: Page, act: () => Promise<void>, address = "/") => {
    const { letGo } = await hold(page, SCRIPTS);
    await page.goto(address, { waitUntil: "commit" });
    await act();
    letGo();
  };

  test("a filter", async ({ page }) => {
    await early(page, () => chip(page, "year", "2016").click());
    await expect(count(page)).toHaveText("1 of 33 events");
  });

  test("a link of the list", FULL, async ({ page }) => {
    await early(page, () => page.getByRole("link", { name: nameById("trip-2017") }).click());
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2017"));
  });

  test("a link of a filtered list, which keeps the filter", async ({ page }) => {
    await early(
      page,
      () => page.getByRole("link", { name: nameById("trip-2017") }).click(),
      "/?source=fortune-2017",
    );
    await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2017"));
    await expect.poll(() => query(page)).toBe("source=fortune-2017&evidence=trip-2017");
  });

  test("the way from an embedded exhibit to the dashboard, which keeps the filter", async ({ page }) => {
    await early(
      page,
      () => page.getByRole("link", { name: "Open in the dashboard" }).click(),
      "/?source=cnn-2024&embed=shares",
    );
    await expect(figure(page, "shares")).toBeInViewport();
    await expect.poll(() => query(page)).toBe("source=cnn-2024");
  });

  test("a mark", FULL, async ({ page }) => {
    await early(page, () => clickAt(mark(page, "revenue", "us-revenue-2016")));
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe("evidence is closed before the app is there, and stays so", () => {
  const early = async (page: Page, close: () => Promise<void>) => {
    const { letGo } = await hold(page, SCRIPTS);
    await page.goto("/?theme=dark&evidence=trip-2017", { waitUntil: "commit" });
    await expect(dialog(page)).toBeVisible();
    await close();
    await expect(dialog(page)).toBeHidden();
    await expect.poll(() => query(page)).toBe("theme=dark");
    letGo();
    await expect(page.locator("#root[data-hydrated]")).toBeAttached();
    await expect(dialog(page)).toBeHidden();
  };

  test("with Escape", async ({ page }) => {
    await early(page, () => page.keyboard.press("Escape"));
  });

  test("with its button", FULL, async ({ page }) => {
    await early(page, () => dialog(page).getByRole("button", { name: "Close" }).click());
  });
});

test.describe("Back is pressed after a reload, before the app is there", () => {
  const early = async (page: Page) => {
    const { letGo } = await hold(page, SCRIPTS);
    await page.reload({ waitUntil: "commit" });
    return {
      back: () => page.evaluate(() => history.back()),
      letGo: async () => {
        letGo();
        await expect(page.locator("#root[data-hydrated]")).toBeAttached();
      },
    };
  };

  test("and evidence is closed", async ({ page }) => {
    await goToHydrated(page, "/");
    await list(page).getByRole("link").first().click();
    await expect(dialog(page)).toBeVisible();
    await expect(page).toHaveURL(/evidence=/);
    const { back, letGo } = await early(page);
    await expect(dialog(page)).toBeVisible();
    await back();
    await expect(dialog(page)).toBeHidden();
    await letGo();
    await expect(dialog(page)).toBeHidden();
  });

  test("and a filter is taken back", FULL, async ({ page }) => {
    await goToHydrated(page, "/?source=cnn-2024");
    const before = await count(page).innerText();
    await chip(page, "person", "Li Qiang").click();
    await expect(page).toHaveURL(/person=/);
    const { back, letGo } = await early(page);
    await expect(chip(page, "person", "Li Qiang")).toHaveAttribute("aria-pressed", "true");
    await back();
    await expect(count(page)).toHaveText(before);
    await letGo();
    await expect(count(page)).toHaveText(before);
  });
});

test("an address with filters never shows the page without them", async ({ page }) => {
  const { letGo } = await hold(page, SCRIPTS);
  await page.goto("/?year=2016", { waitUntil: "commit" });
  await expect(onList(page, nameById("trip-2017"))).toBeHidden();
  letGo();
  await expect(count(page)).toHaveText("1 of 33 events");
  await expect(list(page).getByRole("article")).toHaveCount(1);
});

test("a slide that names other events under a filter never shows the first ones", FULL, async ({ page }) => {
  const { letGo } = await hold(page, SCRIPTS);
  await page.goto("/?kind=statement&slide=timeline", { waitUntil: "commit" });
  const title = dossier.exhibits.find(({ id }) => id === "timeline")?.title ?? "";
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const names = page.locator("[data-shown=true]:not([role]) svg text").filter({ visible: true });
  await expect(names).toHaveCount(0);
  letGo();
  await expect(names.filter({ hasText: "Xinhua tweets" })).toHaveCount(1);
});

test("the files that draw a slide anew are asked for before the app runs", async ({ page }) => {
  await hold(page, "**/assets/index-*.js");
  const requests = ["deck", "charts"].map((file) => page.waitForRequest(`**/assets/${file}-*.js`));
  await page.goto("/?kind=statement&slide=timeline", { waitUntil: "commit" });
  await Promise.all(requests);
});

test("theme and evidence of an address come to the page as it stands", FULL, async ({ page }) => {
  const { letGo } = await hold(page, SCRIPTS);
  await page.goto("/?theme=dark&evidence=trip-2017", { waitUntil: "commit" });
  await expect(figure(page, "revenue")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  letGo();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(headingOf("trip-2017"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Escape");
  await expect.poll(() => query(page)).toBe("theme=dark");
});

test("what is typed before the app is there is searched for", FULL, async ({ page }) => {
  const { letGo } = await hold(page, SCRIPTS);
  await page.goto("/", { waitUntil: "commit" });
  await search(page).fill("wang yang");
  letGo();
  await expect(count(page)).toHaveText("2 of 33 events");
  await expect(search(page)).toHaveValue("wang yang");
});
