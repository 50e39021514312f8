import type { Page } from "@playwright/test";

/** Drops a dossier on the page: a sound one is shown at once. */
export const giveFile = (page: Page, name: string, content: object): Promise<void> =>
  giveBytes(page, name, JSON.stringify(content));

/** Drops a file of a text, of bytes, or of so many bytes of nothing. */
export async function giveBytes(page: Page, name: string, content: string | Buffer | number): Promise<void> {
  const plain = typeof content === "object" ? { base64: content.toString("base64") } : content;
  const dataTransfer = await page.evaluateHandle(
    ([called, part]) => {
      const bytes =
        typeof part === "string"
          ? part
          : typeof part === "number"
            ? new Uint8Array(part)
            : Uint8Array.from(atob(part.base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], called));
      return data;
    },
    [name, plain] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer });
}
