import { Refusal } from "./Refusal";

/** A browser may begin to read the file after the click is done. */
const KEPT_MS = 60_000;

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = addressOf(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** @throws a refusal if the browser has no room for it */
function addressOf(content: Blob): string {
  try {
    return URL.createObjectURL(content);
  } catch (cause) {
    throw new Refusal("file", { cause });
  }
}
