import type { Command } from "../view/shortcuts";
import { scrolledBy } from "./scrolledBy";

/** The keys that a clicker sends. In a dialog, other keys have their own use. */
const OF_CLICKERS: ReadonlySet<string> = new Set([
  "ArrowLeft",
  "ArrowRight",
  "PageUp",
  "PageDown",
  "b",
  ".",
  "w",
]);

/**
 * A key pressed while a dialog lies over the slide. Turning shows the rest of the dialog, and then the slide again; a
 * screen goes black or white only without the dialog.
 * @returns "dialog" if the key is for the dialog, "done" if that was all, "deck" if the deck has yet to run it
 */
export function underDialog(
  dialog: HTMLDialogElement,
  key: string,
  command: Command,
): "dialog" | "done" | "deck" {
  if (!OF_CLICKERS.has(key)) return "dialog";
  if (scrolledBy(dialog, command)) return "done";
  dialog.close();
  return command === "next" || command === "back" ? "done" : "deck";
}
