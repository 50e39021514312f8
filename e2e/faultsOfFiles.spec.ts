/** Files and copies that cannot be had: the words, the next best, and that it can be had once it is mended. */
import type { Page } from "@playwright/test";
import { expectFocus, expectTheRest, fault, NOTHING, pressRetry } from "./faulty";
import { expect, test } from "./fixture";
import { figure, open } from "./parts";
import { choose } from "./pictureFiles";

interface OfExhibit {
  readonly what: string;
  /** Done to the page before its first script. */
  readonly refuse: () => void;
  readonly format: string;
  readonly says: RegExp;
  readonly next: string;
  /** What comes of that; null for nothing. */
  readonly file: string | null;
}

const noClipboard = () => {
  Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
};

const OF_EXHIBIT: readonly OfExhibit[] = [
  {
    what: "a clipboard for the link",
    refuse: noClipboard,
    format: "Copy link",
    says: /The browser refused to copy\. This is the link: http\S+#exhibit-revenue/,
    next: "Dismiss",
    file: null,
  },
  {
    what: "a clipboard for the picture",
    refuse: noClipboard,
    format: "Copy image",
    says: /The browser does not let this page copy images\. A PNG file can be inserted instead\./,
    next: "PNG instead",
    file: "revenue.png",
  },
  {
    what: "images on the clipboard",
    refuse: () => {
      Reflect.deleteProperty(window, "ClipboardItem");
    },
    format: "Copy image",
    says: /The browser does not let this page copy images\./,
    next: "PNG instead",
    file: "revenue.png",
  },
  {
    what: "a canvas to paint on",
    refuse: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
    format: "PNG",
    says: /The browser could not make a PNG of it, perhaps for want of memory\. An SVG needs less\./,
    next: "SVG instead",
    file: "revenue.svg",
  },
  {
    what: "an image that loads",
    refuse: () => {
      Object.defineProperty(HTMLImageElement.prototype, "src", {
        set(this: HTMLImageElement) {
          queueMicrotask(() => this.dispatchEvent(new Event("error")));
        },
      });
    },
    format: "PNG",
    says: /The browser could not make a PNG of it/,
    next: "SVG instead",
    file: "revenue.svg",
  },
  {
    what: "an address for the file, the first time",
    refuse: () => {
      const create = URL.createObjectURL;
      URL.createObjectURL = () => {
        URL.createObjectURL = create;
        throw new TypeError("No.");
      };
    },
    format: "CSV",
    says: /The file could not be made\. The table shows the same rows\./,
    next: "Try again",
    file: "revenue.csv",
  },
];

for (const { what, refuse, format, says, next, file } of OF_EXHIBIT) {
  test(`${format} without ${what}: the exhibit says so, and has what is next best`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page);
    await choose(page, "revenue", format);
    const own = figure(page, "revenue");
    await expect(own).toContainText(says);
    const saved = file === null ? null : page.waitForEvent("download");
    await own.getByRole("button", { name: next, exact: true }).press("Enter");
    expect((await saved)?.suggestedFilename() ?? null).toBe(file);
    await expect(own).not.toContainText(says);
    await expect(own.getByRole("button", { name: "Download", exact: true })).toBeFocused();
  });
}

const banner = (page: Page) => page.getByRole("banner");

async function chooseWhole(page: Page, way: string): Promise<void> {
  await banner(page).getByRole("button", { name: "Download", exact: true }).click();
  await page.getByRole("menuitem", { name: way, exact: true }).click();
}

const NO_POWERPOINT = "The PowerPoint could not be made";
const PRINT_INSTEAD = "Slides, one a page (print) instead";

/** What makes a file of the whole, in files of its own: the other ways stand in the specs of their files. */
const OF_WHOLE = [
  { way: "PowerPoint", file: "pptxgen.es", says: NO_POWERPOINT, next: PRINT_INSTEAD },
  { way: "PowerPoint", file: "jszip.min", says: NO_POWERPOINT, next: PRINT_INSTEAD },
  { way: "PowerPoint", file: "deckName", says: NO_POWERPOINT, next: PRINT_INSTEAD },
  {
    way: "All events (CSV)",
    file: "csv",
    says: "The file could not be made. The dossier holds the same events.",
    next: "Dossier (JSON) instead",
  },
];

for (const { way, file, says, next } of OF_WHOLE) {
  test(`${way} without ${file}: words say so, the rest works, and it is had once that comes`, async ({
    page,
    expectNoise,
  }) => {
    expectNoise(/ERR_FAILED/);
    await page.route(`**/assets/${file}-*.js`, NOTHING);
    await page.goto("/");
    await chooseWhole(page, way);
    await expect(banner(page)).toContainText(says);
    await expect(banner(page).getByRole("button", { name: next })).toBeVisible();
    await expectTheRest(page);
    await page.unrouteAll();
    const saved = page.waitForEvent("download");
    await chooseWhole(page, way);
    expect((await saved).suggestedFilename()).toMatch(/\.(pptx|csv)$/);
    await expect(banner(page)).not.toContainText(says);
  });
}

const PRINTS = [
  {
    way: "Handout (print)",
    print: "does nothing",
    says: "The browser does not print from here. Its own menu may have Print; the PowerPoint can be saved.",
  },
  {
    way: "Slides, one a page (print)",
    print: "throws",
    says: "The browser does not print from here. The PowerPoint has the same slides.",
  },
] as const;

for (const { way, print, says } of PRINTS) {
  test(`${way} where the browser's printing ${print}: words say so, and it is printed once it does`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      window.print = () => {
        if (kind === "throws") throw new DOMException("No.", "SecurityError");
      };
    }, print);
    await page.goto("/");
    await chooseWhole(page, way);
    await expect(banner(page)).toContainText(says);
    await expectTheRest(page);
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event("beforeprint"));
        document.documentElement.dataset.printed = "true";
        dispatchEvent(new Event("afterprint"));
      };
    });
    await chooseWhole(page, way);
    await expect(page.locator("html")).toHaveAttribute("data-printed", "true");
    await expect(banner(page)).not.toContainText(says);
  });
}

test("the slides for print, not coming: words say so, the rest works, and Retry prints them", async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/);
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.documentElement.dataset.printed = "true";
      dispatchEvent(new Event("afterprint"));
    };
  });
  await page.route("**/assets/PrintDeck-*.js", NOTHING);
  await page.goto("/");
  await chooseWhole(page, "Slides, one a page (print)");
  const said = fault(page, "The slides could not be loaded.");
  await expect(said).toBeInViewport();
  await expectTheRest(page);
  await page.unrouteAll();
  await pressRetry(said);
  await expect(page.locator("html")).toHaveAttribute("data-printed", "true");
  await expect(said).toHaveCount(0);
  await expectFocus(page);
});
