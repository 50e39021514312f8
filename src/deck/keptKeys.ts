/** Keys that turn slides wherever a clicker sends them: a field of one line has no use for them. */
const PAGES: ReadonlySet<string> = new Set(["PageUp", "PageDown"]);
const PRESSES: ReadonlySet<string> = new Set(["Enter", "Space", "Shift+Enter", "Shift+Space"]);
const ARROWS = /^(Shift\+)?(Arrow|Home|End)/;

/** Whether the focused element uses the key: a field, or a button that it presses. */
export function isKept(key: string, focused: EventTarget | null): boolean {
  if (!(focused instanceof Element)) return false;
  if (focused.closest("textarea, select, [contenteditable]")) return true;
  const input = focused.closest("input");
  if (!input) return PRESSES.has(key) && focused.closest("a, button, summary") !== null;
  switch (input.type) {
    case "checkbox":
    case "button":
    case "submit":
      return PRESSES.has(key);
    case "radio":
      return PRESSES.has(key) || ARROWS.test(key);
    case "range":
      return PRESSES.has(key) || ARROWS.test(key) || PAGES.has(key);
    default:
      return !PAGES.has(key);
  }
}
