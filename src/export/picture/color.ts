/** The colors that a picture is drawn in. */
export type Scheme = "light" | "dark";

/** A color as SVG attributes without alpha, which older readers do not know. */
export interface Paint {
  /** "#b3261e" */
  readonly color: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

const FUNCTION = /^(rgba?|color)\((?:srgb )?\s*([^)]+)\)$/;

/** A computed color: "rgb(179, 38, 30)", "rgba(0, 0, 0, 0.5)", "color(srgb 0.7 0.15 0.12 / 0.5)". */
export function paintOf(computed: string): Paint {
  const [, kind, inside = ""] = FUNCTION.exec(computed.trim()) ?? [];
  if (kind === undefined) return { color: computed, opacity: computed === "transparent" ? 0 : 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = inside.split(/[\s,/]+/).map(Number);
  const full = kind === "color" ? 255 : 1;
  const hex = [red, green, blue].map((part) =>
    Math.round(part * full)
      .toString(16)
      .padStart(2, "0"),
  );
  return { color: `#${hex.join("")}`, opacity };
}
