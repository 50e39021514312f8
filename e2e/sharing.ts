/** The dialog that shares, and what can be read in it. */
import type { Locator, Page } from "@playwright/test";

export const shareDialog = (page: Page): Locator => page.getByRole("dialog", { name: "Share", exact: true });

export const addressField = (page: Page): Locator =>
  shareDialog(page).getByRole("textbox", { name: "Link to this view" });

export const snippetField = (page: Page): Locator =>
  shareDialog(page).getByRole("textbox", { name: "Embed code" });

export async function openShare(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Share", exact: true }).click();
}

/** The modules of a QR code as they are inked: a point in the middle of each is in the drawing, or is not. */
export const modulesOf = (code: Locator): Promise<readonly (readonly boolean[])[]> =>
  code.evaluate((svg) => {
    const size = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
    const context = document.createElement("canvas").getContext("2d");
    const ink = new Path2D(svg.querySelector("path")?.getAttribute("d") ?? "");
    const at = Array.from({ length: size }, (_, index) => index + 0.5);
    return at.map((y) => at.map((x) => context?.isPointInPath(ink, x, y) === true));
  });
