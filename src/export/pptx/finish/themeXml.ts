import { type ColorName, color } from "../colors";

export const THEME = "ppt/theme/theme1.xml";
/** PowerPoint expects the master of notes to have a theme of its own. */
export const NOTES_THEME = "ppt/theme/theme2.xml";

/** The places of a theme's palette (ECMA-376, part 1, 20.1.6.2), in the order in which they must stand. */
const PALETTE = {
  dk1: "ink",
  lt1: "paper",
  dk2: "ink-2",
  lt2: "rule",
  accent1: "focus",
  accent2: "context",
  accent3: "gain",
  accent4: "loss",
  accent5: "focus-soft",
  accent6: "context-soft",
  hlink: "context",
  folHlink: "ink-2",
} as const satisfies Record<string, ColorName>;

/** So that anything added to the deck later is offered its colors. */
export function finishTheme(xml: string): string {
  const places = Object.entries(PALETTE).map(
    ([place, name]) => `<a:${place}><a:srgbClr val="${color(name)}"/></a:${place}>`,
  );
  return xml.replace(/(<a:clrScheme name="[^"]*">).*?(<\/a:clrScheme>)/s, `$1${places.join("")}$2`);
}
