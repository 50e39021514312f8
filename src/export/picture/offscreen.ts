import { paintOf, type Scheme } from "./color";
import { type Face, familiesIn, laidOutIn } from "./faces";
import type { Family, Ink, Pen } from "./pen";

/**
 * A container outside of the window, in which things are drawn in a color scheme and measured. It is removed when
 * `use` is done.
 */
export async function offscreen<T>(
  scheme: Scheme,
  faces: readonly Face[],
  use: (place: HTMLElement) => Promise<T>,
): Promise<T> {
  const place = document.createElement("div");
  place.inert = true;
  place.setAttribute("aria-hidden", "true");
  place.dataset.theme = scheme;
  Object.assign(place.style, {
    position: "fixed",
    top: "0",
    left: "-20000px",
    // In case the system forces its colors on the page: a picture is seen elsewhere.
    forcedColorAdjust: "none",
  });
  document.body.append(place);
  for (const family of ["--sans", "--serif"]) {
    place.style.setProperty(family, laidOutIn(getComputedStyle(place).getPropertyValue(family), faces));
  }
  try {
    return await use(place);
  } finally {
    place.remove();
  }
}

/** The pen of a container. It can be used only while the container exists. */
export function penFor(place: HTMLElement): Pen {
  const style = getComputedStyle(place);
  const read = new Map<Ink, string>();
  const familyOf = (family: Family) => {
    place.style.fontFamily = `var(--${family})`;
    return style.fontFamily;
  };
  const serif = familyOf("serif");
  const sans = familyOf("sans");
  const context = document.createElement("canvas").getContext("2d");
  return {
    color: (ink) => {
      const known = read.get(ink);
      if (known !== undefined) return known;
      place.style.color = `var(--${ink})`;
      const { color } = paintOf(style.color);
      read.set(ink, color);
      return color;
    },
    families: { sans: familiesIn(sans), serif: familiesIn(serif) },
    widthOf: (text, { family, size, weight }) => {
      if (!context) return text.length * size * WIDE;
      context.font = `${weight} ${size}px ${family === "serif" ? serif : sans}`;
      return context.measureText(text).width;
    },
  };
}

/** A wide average of letters, if nothing can measure. */
const WIDE = 0.6;
