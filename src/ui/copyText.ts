/**
 * Puts a text on the clipboard. False if the browser refuses or has no clipboard, which it gives only to pages on
 * https and on localhost.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
