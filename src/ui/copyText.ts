/**
 * Puts a text on the clipboard. False where the browser refuses, and where it has no clipboard: it gives one
 * to pages on https and on localhost only.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
