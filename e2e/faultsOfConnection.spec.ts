/** A connection that goes and comes while somebody reads or presents. */
import type { BrowserContext, Route } from "@playwright/test";
import { expectSlide, openSlide } from "./deck";
import { dialog } from "./evidence";
import { expectFocus, expectTheRest, fault, pressRetry, reload, retry } from "./faulty";
import { expect, test } from "./fixture";
import { open } from "./parts";
import { shareDialog } from "./sharing";

const CUT_OFF = /ERR_INTERNET_DISCONNECTED/;
/** They have not come before the connection went, though they are fetched ahead. */
const EVIDENCE = "**/assets/EvidenceDialog-*.js";
const SHARE = "**/assets/ShareDialog-*.js";
const disconnected = (route: Route) => route.abort("internetdisconnected");

async function flap(context: BrowserContext): Promise<void> {
  for (const offline of [false, true, false, true]) await context.setOffline(offline);
}

test("presenting: slides go on, what does not come is said over them, and had by Retry", async ({
  page,
  context,
  expectNoise,
}) => {
  expectNoise(CUT_OFF);
  await page.route(EVIDENCE, disconnected);
  await openSlide(page, "revenue");
  await context.setOffline(true);
  await page.keyboard.press("e");
  const said = fault(page, "The evidence could not be loaded.");
  await expect(said).toBeVisible();
  // By mouse: it lies over the slides, and is not taken for a click on them.
  await retry(said).click();
  await expect(reload(said)).toBeVisible();
  await expectSlide(page, "revenue");
  await page.keyboard.press("PageDown");
  await expectSlide(page, "shares");
  await expect(said).toHaveCount(0);
  await flap(context);
  await page.keyboard.press("PageDown");
  await expectSlide(page, "meetings");
  await page.keyboard.press("e");
  await expect(said).toBeVisible();
  await context.setOffline(false);
  await page.unroute(EVIDENCE);
  await pressRetry(said);
  await expect(dialog(page)).toBeVisible();
  await expect(said).toHaveCount(0);
  await expectFocus(page);
});

test("reading: the page works while a part is asked for in vain, and asks for nothing else", async ({
  page,
  context,
  expectNoise,
}) => {
  expectNoise(CUT_OFF);
  await page.route(SHARE, disconnected);
  await open(page, "?person=ren-hongbin");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.getByRole("banner").getByRole("button", { name: "Share", exact: true }).click();
  const said = fault(page, "The ways to share could not be loaded.");
  await expect(said).toBeInViewport();
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await expectTheRest(page);
  await flap(context);
  await pressRetry(said);
  await expect(reload(said)).toBeVisible();
  await context.setOffline(false);
  await page.unroute(SHARE);
  await pressRetry(said);
  await expect(shareDialog(page)).toBeVisible();
  expect(asked.filter((address) => address.includes("dossier"))).toEqual([]);
});
