import { newPage } from "../browser.mjs";
import { NAMES } from "../page.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * Opens an address and leaves it settled, at full speed.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 */
export async function openSettled(browser, address) {
  const opened = await newPage(browser, [NAMES.status]);
  await opened.page.goto(address);
  await opened.page.evaluate(() => bench.still(2_000));
  return opened;
}

/**
 * The page as it stands, without its code. A modal dialog is saved as an open one.
 * @param {Page} page
 */
export async function savedPage(page) {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error("The page has no root element.");
    // A copy has the attributes of its fields, but not what was typed into them.
    const typed = [...document.querySelectorAll("input")].map(({ value }) => value);
    for (const [at, input] of [...copy.querySelectorAll("input")].entries())
      input.setAttribute("value", typed[at] ?? "");
    for (const element of copy.querySelectorAll(
      "script, meta[http-equiv], link[rel~='modulepreload'], link[rel~='preload'], link[rel~='prefetch'], link[rel~='manifest']",
    ))
      element.remove();
    // On a slow line the page is set without typefaces of its own, and so is its copy.
    copy.querySelector("style")?.setAttribute("media", "not all");
    return copy.outerHTML;
  });
  return `<!doctype html>${html}`;
}
