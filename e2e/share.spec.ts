import type { Page } from "@playwright/test";
import { expect, test } from "./fixture";
import { chip, open, query } from "./parts";

const share = (page: Page) => page.getByRole("button", { name: "Share", exact: true });
const said = (page: Page, text: string) => page.getByRole("banner").getByText(text);

const COPIED = "Link copied";
const REFUSED = "The browser refused. Copy the address from its bar.";

test("Share copies the address of what is shown, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?sort=oldest");
  await chip(page, "person", "Li Qiang").click();
  await expect.poll(() => query(page)).toContain("person=li-qiang");
  await share(page).click();
  await expect(said(page, COPIED)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("Share says in words that the browser refused", async ({ page, context }) => {
  await context.grantPermissions([]);
  await page.goto("/");
  await share(page).click();
  await expect(said(page, REFUSED)).toBeVisible();
  await expect(said(page, COPIED)).toBeHidden();
});
