/** What a reader meets if a part of the page that has a file of its own does not come, or comes broken. */
import type { Page } from "@playwright/test";
import { deck } from "./deck";
import { expectFocus, expectTheRest, fault, pressRetry, reload, retry } from "./faulty";
import { expect, FULL, test } from "./fixture";
import { open } from "./parts";

const DECK = /\/assets\/deck-[^/]*\.js$/i;
const said = (page: Page) => fault(page, "The slides couldn’t load.");

const present = (page: Page) =>
  page.getByRole("banner").getByRole("button", { name: "Present", exact: true }).click();

test("a part that does not come: words say so, the rest works, and Retry helps once it does", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/);
  expectNoise(/NotLoaded: A part of the page could not be loaded/);
  expectNoise(/status of 404/);
  expectNoise(/MIME type of "text\/html"/);
  await page.route(DECK, (route) => route.abort());
  await open(page);
  await present(page);
  await expect(said(page)).toBeInViewport();
  await expect(said(page).getByText("The slides couldn’t load.")).toBeVisible();
  await expectTheRest(page);

  // As servers do that send their front page for whatever they lack.
  for (const answer of [{ status: 404 }, { contentType: "text/html", body: "<!doctype html>" }]) {
    const came = page.waitForResponse(DECK);
    await page.route(DECK, (route) => route.fulfill(answer));
    await pressRetry(said(page));
    await came;
    await expect(said(page)).toHaveAttribute("aria-busy", "false");
    await expect(retry(said(page))).toBeFocused();
  }
  await page.unrouteAll();
  await pressRetry(said(page));
  await expect(deck(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(said(page)).toHaveCount(0);
  await expectFocus(page);
});

test(
  "a part that comes cut: Retry cannot help, a new page does, at the same place",
  FULL,
  async ({ page, expectNoise }) => {
    expectNoise(/NotLoaded: A part of the page could not be loaded/);
    await page.route(DECK, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "export const a = (" }),
    );
    await page.goto("/?slide=revenue&person=li-qiang");
    await pressRetry(said(page));
    await expect(reload(said(page))).toBeVisible();
    await page.unrouteAll();
    const address = page.url();
    await reload(said(page)).press("Enter");
    await expect(said(page)).toHaveCount(0);
    expect(page.url()).toBe(address);
    await expect(deck(page).getByRole("heading", { level: 1 })).toBeVisible();
  },
);
