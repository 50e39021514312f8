/**
 * The headers of every file of the site, as data: `_headers`, `vite preview` and the page's own `<meta>` are made
 * from it.
 */

/** Hashes of the page's inline scripts and styles, as the policy writes them: "sha256-…". */
export interface Hashes {
  readonly styleHashes: readonly string[];
  readonly scriptHashes: readonly string[];
}

/** Only what the page needs. Styles set through the CSSOM need no permission. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  // The preview of an embedded chart.
  "frame-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Any site may frame an exhibit.
  "frame-ancestors": ["*"],
  "require-trusted-types-for": ["'script'"],
  // The addresses of the service worker and of the thread that reads a dossier, and the HTML in the page's own data
  // blocks, which the app and each script of the page parse.
  "trusted-types": ["sw", "reader", "built", "'allow-duplicates'"],
};

/** Browsers ignore these in a `<meta>`, with a warning. */
const NOT_IN_META = ["frame-ancestors"];

const ALLOWED = ["fullscreen", "screen-wake-lock", "clipboard-write"];
const DENIED = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Name → value. */
export function headersFor(hashes: Hashes): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": policy(hashes, Object.keys(POLICY), {}),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": [
      ...ALLOWED.map((feature) => `${feature}=(self)`),
      ...DENIED.map((feature) => `${feature}=()`),
    ].join(", "),
  };
}

/** Additions to a directive. */
export type Also = Readonly<Record<string, readonly string[]>>;

/** The content security policy of the page's own `<meta>`, for servers that send no headers. */
export function metaPolicy(hashes: Hashes, also: Also = {}): string {
  const directives = Object.keys(POLICY).filter((directive) => !NOT_IN_META.includes(directive));
  return policy(hashes, directives, also);
}

function policy({ styleHashes, scriptHashes }: Hashes, directives: readonly string[], also: Also): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
  const added: Also = { "script-src": quoted(scriptHashes), "style-src": quoted(styleHashes), ...also };
  return directives
    .map((directive) => [directive, ...(POLICY[directive] ?? []), ...(added[directive] ?? [])].join(" "))
    .join("; ");
}

/** The file in which Netlify, Cloudflare Pages and others look for headers. */
export function headersFile(hashes: Hashes): string {
  const lines = Object.entries(headersFor(hashes)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join("")}`;
}

/** What such a file says for every address. */
export function readHeadersFile(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let path = "";
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.*\S)/.exec(line) ?? [];
    if (name === undefined || value === undefined) path = line.trim() || path;
    else if (path === "/*") found[name] = value;
  }
  return found;
}
