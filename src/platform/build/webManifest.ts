/** Light and dark. */
export interface Paper {
  readonly light: string;
  readonly dark: string;
}

/** The page's background color, from the style sheet of colors. */
export function paperIn(tokens: string): Paper {
  const [, light, dark] = /--paper:\s*light-dark\(([^,]+),([^)]+)\)/.exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error("tokens.css has no --paper of two colors.");
  return { light: light.trim(), dark: dark.trim() };
}

/** What the manifest says of the page. */
interface PageInfo {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly paper: Paper;
}

/**
 * The web app manifest, which lets a device install the page. All addresses are relative, so any folder of a host
 * will do.
 */
export function webManifest({ title, description, language, paper }: PageInfo) {
  return {
    name: title,
    short_name: title.split(":")[0],
    description,
    lang: language,
    start_url: "./",
    scope: "./",
    // Shows Back and Reload, because the view is in the address.
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
