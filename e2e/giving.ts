import type { Page } from "@playwright/test";

/** Drops a dossier on the page: a sound one is shown at once. */
export async function giveFile(page: Page, name: string, content: object): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([title, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], title, { type: "application/json" }));
      return data;
    },
    [name, JSON.stringify(content)] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer });
}
