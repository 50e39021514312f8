import type { Page } from "@playwright/test";
import { deck, moveMouse, openSlide } from "./deck";
import { mark } from "./drawings";
import { expect, FULL, test } from "./fixture";
import { fromMore, open, query } from "./parts";

/** The menu has that theme checked. */
async function expectChosen(page: Page, name: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitemradio", { checked: true })).toHaveText(name);
  await page.keyboard.press("Escape");
}

test("the page follows the system, and goes with it when it changes", async ({ page }) => {
  await open(page);
  await expectChosen(page, "Theme: same as this device");
  await expectPage(page, "light");
  const bar = mark(page, "revenue", "us-revenue-2016");
  const light = await bar.evaluate((shape) => getComputedStyle(shape).fill);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectPage(page, "dark");
  await expect(bar).not.toHaveCSS("fill", light);
  await page.emulateMedia({ colorScheme: "light" });
  await expectPage(page, "light");
});

for (const [system, chosen] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(
    `${chosen} can be chosen where the system is ${system}, and undone by Back and by System`,
    FULL,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto("/");
      await expectPage(page, system);
      await fromMore(page, `Theme: ${chosen}`);
      await expectPage(page, chosen);
      await expect.poll(() => query(page)).toBe(`theme=${chosen}`);
      await page.reload();
      await expectChosen(page, `Theme: ${chosen}`);
      await expectPage(page, chosen);
      await page.goBack();
      await expectChosen(page, "Theme: same as this device");
      await expectPage(page, system);
      await page.goForward();
      await expectPage(page, chosen);
      await fromMore(page, "Theme: same as this device");
      await expectPage(page, system);
      await expect.poll(() => query(page)).toBe("");
    },
  );
}

test("for a projector the page is light, and its type and drawings are larger", FULL, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const name = mark(page, "revenue", "us-revenue-2016");
  const [type, bar] = [await sizeOf(page), await name.boundingBox()];
  await fromMore(page, "Theme: projector");
  await expectPage(page, "light");
  await expect.poll(() => query(page)).toBe("theme=projector");
  expect(await sizeOf(page)).toBeGreaterThan(type);
  await expect.poll(async () => (await name.boundingBox())?.height).toBeGreaterThan(bar?.height ?? 0);
  await page.reload();
  await expectPage(page, "light");
  await expectChosen(page, "Theme: projector");
});

test(
  "“c” and a button put slides into the projector's colors and back into their own",
  FULL,
  async ({ page }) => {
    await openSlide(page, "revenue&theme=dark");
    await page.keyboard.press("c");
    await expect.poll(() => query(page)).toMatch(/theme=projector/);
    await expectPage(page, "light");
    await moveMouse(page);
    await deck(page).getByRole("button", { name: "More" }).click();
    const entry = deck(page).getByRole("menuitemcheckbox", { name: "Projector colors" });
    await expect(entry).toHaveAttribute("aria-checked", "true");
    await entry.click();
    await expect.poll(() => query(page)).toMatch(/theme=dark/);
    await expectPage(page, "dark");
  },
);

const sizeOf = (page: Page) =>
  page.locator("html").evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize));

/** What lies on the page is as light or dark as the page says of itself to the browser. */
async function expectPage(page: Page, scheme: "light" | "dark"): Promise<void> {
  const root = page.locator("html");
  await expect(root).toHaveCSS("color-scheme", new RegExp(scheme));
  await expect.poll(() => lightness(page, "background-color")).toBeCloseTo(scheme === "light" ? 1 : 0, 0);
  await expect.poll(() => lightness(page, "color")).toBeCloseTo(scheme === "light" ? 0 : 1, 0);
}

/** Of the paper or of the ink: 0 is black, 1 is white. */
async function lightness(page: Page, property: "background-color" | "color"): Promise<number> {
  const color = await page
    .locator("html")
    .evaluate((root, of) => getComputedStyle(root).getPropertyValue(of), property);
  const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].map(Number);
  return (red + green + blue) / (3 * 255);
}
