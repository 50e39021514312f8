import { newPage } from "../browser.mjs";
import { NAMES } from "../page.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ hasFaces: boolean }} Look Whether a page has its typefaces: on a slow line it is set without them. */

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
 * @param {Look} look
 */
export async function savedPage(page, { hasFaces }) {
  const html = await page.evaluate((hasFaces) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error("The page has no root element.");
    // A copy has the attributes of its fields, but not what was typed into them.
    const typed = [...document.querySelectorAll("input")].map(({ value }) => value);
    for (const [at, input] of [...copy.querySelectorAll("input")].entries())
      input.setAttribute("value", typed[at] ?? "");
    for (const element of copy.querySelectorAll(
      "script, meta[http-equiv], link[rel~='modulepreload'], link[rel~='preload']:not([as='font']), link[rel~='prefetch'], link[rel~='manifest']",
    ))
      element.remove();
    if (!hasFaces) {
      copy.querySelector("style")?.setAttribute("media", "not all");
      for (const face of copy.querySelectorAll("link[as='font']")) face.remove();
    }
    return copy.outerHTML;
  }, hasFaces);
  return `<!doctype html>${inAscii(html)}`;
}

/** In ASCII, as our page is: a browser reads it faster. Styles in it are in ASCII already. @param {string} html */
const inAscii = (html) => html.replace(/\P{ASCII}/gu, (character) => `&#${character.codePointAt(0)};`);
