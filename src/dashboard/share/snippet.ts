import { escaped } from "../../export/xml";

interface Framed {
  readonly address: string;
  readonly title: string;
  /** In CSS pixels, or all the width there is. */
  readonly width: number | "100%";
  readonly height: number;
}

/**
 * HTML that embeds a page in a frame as high as the page reports. The script listens only to that page in that
 * frame.
 */
export function iframeSnippet({ address, title, width, height }: Framed): string {
  const origin = JSON.stringify(new URL(address).origin);
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write"></iframe>`,
    '<script>addEventListener("message", ({ data, origin, source }) => {',
    `  for (const frame of document.querySelectorAll("iframe")) if (origin === ${origin} && source === frame.contentWindow && data?.embedHeight > 0) frame.height = data.embedHeight;`,
    "});</script>",
  ].join("\n");
}
