/** Files that do not come, come wrong, or break where they run; what is said then, and that the rest works. */
import type { Locator, Page, Route } from "@playwright/test";
import { dossier } from "./dossier";
import { expect } from "./fixture";
import { chip, count, figure } from "./parts";

export type Answer = (route: Route) => Promise<void>;

export const NOTHING: Answer = (route) => route.abort();
export const MISSING: Answer = (route) => route.fulfill({ status: 404 });
/** As servers do that send their front page for whatever they lack. */
export const FRONT_PAGE: Answer = (route) =>
  route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" });
/** The connection broke off in the middle of it. */
export const CUT: Answer = async (route) => {
  const text = await (await route.fetch()).text();
  // Without the server's headers, by which the browser would keep it.
  await route.fulfill({
    contentType: "text/javascript",
    body: `${text.slice(0, text.lastIndexOf("export"))}(`,
  });
};

/** What can break, breaks while the window has this name. */
const NAME = "broken";
const THROW = `if(window.name==="${NAME}")throw new Error("Broken.");`;
/** What the console says of it. */
export const BROKEN = /Error: Broken\./;

export const mend = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.name = "";
  });

/** From the page's first moment on. */
export async function breakFirst(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    window.name = name;
  }, NAME);
}

/** The component of that file throws when it is drawn; of several such files, of the one with that in its code. */
export async function breakable(page: Page, file: string, holds = ""): Promise<void> {
  await page.route(file, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const component = /export\{(\w+) as default/.exec(text)?.[1];
    if (component === undefined) throw new Error(`No component to break in ${route.request().url()}.`);
    const body = text
      .replaceAll(`default:()=>${component}`, "default:()=>broken")
      .replace(
        "export{",
        `function broken(props){${THROW}return ${component}(props)}export{broken as default,`,
      )
      .replace(/,\w+ as default/, "");
    await route.fulfill({ response, body: text.includes(holds) ? body : text });
  });
}

/** Whatever is drawn with that word of the page throws. */
export async function breakableAt(page: Page, file: string, word: string): Promise<void> {
  await page.route(file, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(new RegExp(`(\\w+):(\`${word}\`)`), `get $1(){${THROW}return $2}`);
    if (body === text) throw new Error(`"${word}" does not stand in ${route.request().url()}.`);
    await route.fulfill({ response, body });
  });
}

export const fault = (page: Page | Locator, says: string): Locator =>
  page.getByRole("alert").filter({ hasText: says });

export const retry = (said: Locator): Locator => said.getByRole("button", { name: "Retry", exact: true });

/** Offered where Retry has not helped. */
export const reload = (said: Locator): Locator =>
  said.getByRole("button", { name: "Reload the page", exact: true });

/** By keys, so that the focus is where the reader has it. */
export async function pressRetry(said: Locator): Promise<void> {
  await retry(said).press("Enter");
}

/** Whoever works by keys is still where they were, or at what has come in its place. */
export const expectFocus = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: "the focus" })
    .not.toBe("BODY");

/** The other panels are untouched: the filters answer, the count is right, the exhibits stand. */
export async function expectTheRest(page: Page): Promise<void> {
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("5 of 33 events");
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("33 of 33 events");
  for (const { id } of dossier.exhibits) await expect(figure(page, id)).toBeVisible();
}

/** One after the other, each where it is: what was said in each of these exhibits, or in each of their panels, goes. */
export async function retryEach(page: Page, says: string, exhibits: typeof dossier.exhibits): Promise<void> {
  const said = fault(page, says);
  const places = exhibits.reduce((sum, { panels }) => sum + (panels?.length ?? 1), 0);
  await expect(said).toHaveCount(places);
  for (let left = places; left > 0; left--) {
    await pressRetry(said.first());
    await expect(said).toHaveCount(left - 1);
    await expectFocus(page);
  }
}
