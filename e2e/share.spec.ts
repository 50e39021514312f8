import { encode } from "uqr";
import { readClipboard } from "./aside";
import { expect, FULL, test } from "./fixture";
import { chip, open, query } from "./parts";
import { addressField, modulesOf, openShare, shareDialog, snippetField } from "./sharing";

const COPIED = "Link copied";

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

test(
  "a double click on Share leaves its dialog open, and a click beside it closes it",
  FULL,
  async ({ page }) => {
    await open(page);
    await page.getByRole("banner").getByRole("button", { name: "Share" }).dblclick();
    await expect(shareDialog(page).getByRole("button", { name: "Copy link" })).toBeVisible();
    await expect(page.locator("dialog[closedby='any']")).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(shareDialog(page)).toHaveCount(0);
  },
);

test(
  "the QR code is that of the address; large, it fills the screen until Escape",
  FULL,
  async ({ page }) => {
    await page.goto("/?year=2024&person=li-qiang&q=“data”");
    await openShare(page);
    const address = await addressField(page).inputValue();
    const expected = encode(address, { ecc: "M", border: 4 }).data;
    const code = shareDialog(page).getByRole("img", { name: "QR code for this view" });
    expect(await modulesOf(code)).toEqual(expected);

    await shareDialog(page).getByRole("button", { name: "Enlarge" }).click();
    const large = page.getByRole("dialog", { name: "QR code, enlarged" });
    await expect(large.getByText(address)).toBeVisible();
    expect(await modulesOf(large.getByRole("img"))).toEqual(expected);
    const box = await large.boundingBox();
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box).toMatchObject({ x: 0, y: 0, ...window });
    await page.keyboard.press("Escape");
    await expect(large).toHaveCount(0);
    await expect(shareDialog(page)).toBeVisible();
  },
);

test("the HTML for an exhibit shows that exhibit on another page, under the same filters", async ({
  page,
}) => {
  await page.goto("/?source=cnn-2024");
  await openShare(page);
  const title = "Up on the day, down on the year";
  await shareDialog(page).getByRole("combobox", { name: "Chart" }).selectOption(title);
  const html = await snippetField(page).inputValue();
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Host</title>${html}` }),
  );
  await page.goto("/host.html");
  await expect(page.locator("iframe")).toHaveAttribute("title", title);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("figure", { name: title })).toBeVisible();
  await expect(frame.getByRole("figure")).toHaveCount(1);
  await expect(frame.getByText("Only CNN")).toBeVisible();
  await frame.getByRole("link", { name: "Open in the dashboard" }).click();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect.poll(() => query(page)).toBe("source=cnn-2024");
});
