import { encode } from "uqr";
import { readClipboard } from "./aside";
import { expect, test } from "./fixture";
import { chip, open, query } from "./parts";
import { addressField, modulesOf, openShare, shareDialog, snippetField } from "./sharing";

const COPIED = "Link copied";
const REFUSED = "The browser refused to copy. It is selected now: press Ctrl+C, on a Mac ⌘C.";

test("Copy link copies the address of what is shown, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?sort=oldest");
  await chip(page, "person", "Li Qiang").click();
  await expect.poll(() => query(page)).toContain("person=li-qiang");
  await openShare(page);
  await expect(addressField(page)).toHaveValue(page.url());
  await shareDialog(page).getByRole("button", { name: "Copy link" }).click();
  await expect(shareDialog(page).getByText(COPIED)).toBeVisible();
  expect(await readClipboard(page)).toBe(page.url());
});

test("where the browser refuses, the address is selected, and words say what to press", async ({
  page,
  context,
}) => {
  await context.grantPermissions([]);
  await page.goto("/");
  await openShare(page);
  await shareDialog(page).getByRole("button", { name: "Copy link" }).click();
  await expect(shareDialog(page).getByText(REFUSED)).toBeVisible();
  await expect(shareDialog(page).getByText(COPIED)).toBeHidden();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
});

test("Escape and Close leave the dialog, and the focus is where it was", async ({ page }) => {
  await page.goto("/");
  await openShare(page);
  await expect(shareDialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(shareDialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
  await openShare(page);
  await shareDialog(page).getByRole("button", { name: "Close" }).click();
  await expect(shareDialog(page)).toHaveCount(0);
});

test("the QR code is that of the address; large, it fills the screen until Escape", async ({ page }) => {
  await page.goto("/?year=2024&person=li-qiang&q=“data”");
  await openShare(page);
  const address = await addressField(page).inputValue();
  const expected = encode(address, { ecc: "M", border: 4 }).data;
  const code = shareDialog(page).getByRole("img", { name: "QR code of the address" });
  expect(await modulesOf(code)).toEqual(expected);

  await shareDialog(page).getByRole("button", { name: "Show large" }).click();
  const large = page.getByRole("dialog", { name: "QR code, large" });
  await expect(large.getByText(address)).toBeVisible();
  expect(await modulesOf(large.getByRole("img"))).toEqual(expected);
  const box = await large.boundingBox();
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box).toMatchObject({ x: 0, y: 0, ...window });
  await page.keyboard.press("Escape");
  await expect(large).toHaveCount(0);
  await expect(shareDialog(page)).toBeVisible();
});

test("where full screen is refused, the large code says so and fills the window", async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("No."));
  });
  await page.goto("/");
  await openShare(page);
  await shareDialog(page).getByRole("button", { name: "Show large" }).click();
  const large = page.getByRole("dialog", { name: "QR code, large" });
  await expect(large.getByRole("status")).toHaveText(
    "The browser refused full screen, so the code fills the window.",
  );
  await expect(large.getByRole("img")).toBeInViewport({ ratio: 1 });
});

test("an address too long for a QR code has none, and words say so", async ({ page }) => {
  await page.goto(`/?q=${"long".repeat(700)}`);
  await openShare(page);
  await expect(shareDialog(page)).toContainText("The address is too long for a QR code");
  await expect(shareDialog(page).getByRole("button", { name: "Copy link" })).toBeVisible();
});

test.describe("the system's share sheet", () => {
  const DEVICE = "Share with an app…";

  test("is offered only where there is one", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
    await page.goto("/");
    await openShare(page);
    await expect(shareDialog(page).getByRole("button", { name: "Copy link" })).toBeVisible();
    await expect(shareDialog(page).getByRole("button", { name: DEVICE })).toHaveCount(0);
  });

  test("gets the title and the address", async ({ page }) => {
    await page.addInitScript(() => {
      Navigator.prototype.share = async (data) => {
        document.body.dataset.shared = JSON.stringify(data);
      };
    });
    await page.goto("/?year=2024");
    await openShare(page);
    await shareDialog(page).getByRole("button", { name: DEVICE }).click();
    const shared = JSON.stringify({ title: await page.title(), url: page.url() });
    await expect(page.locator("body")).toHaveAttribute("data-shared", shared);
  });

  for (const [name, words] of [
    ["NotAllowedError", true],
    ["AbortError", false],
  ] as const) {
    test(`that ends in ${name} ${words ? "is answered" : "needs no words"}`, async ({ page }) => {
      await page.addInitScript((kind) => {
        Navigator.prototype.share = () => Promise.reject(new DOMException("No.", kind));
      }, name);
      await page.goto("/");
      await openShare(page);
      await shareDialog(page).getByRole("button", { name: DEVICE }).click();
      await expect(shareDialog(page).getByText("This device refused to share it.")).toBeVisible({
        visible: words,
      });
    });
  }
});

test("the HTML for an exhibit shows that exhibit on another page, under the same filters", async ({
  page,
}) => {
  await page.goto("/?source=cnn-2024");
  await openShare(page);
  const title = "Up on the day, down on the year";
  await shareDialog(page).getByRole("combobox", { name: "Exhibit" }).selectOption(title);
  const html = await snippetField(page).inputValue();
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Host</title>${html}` }),
  );
  await page.goto("/host.html");
  await expect(page.locator("iframe")).toHaveAttribute("title", title);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("figure", { name: title })).toBeVisible();
  await expect(frame.getByRole("figure")).toHaveCount(1);
  await expect(frame.getByText("Only CNN 2024")).toBeVisible();
  await frame.getByRole("link", { name: "Open in the dashboard" }).click();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect.poll(() => query(page)).toBe("source=cnn-2024");
});
