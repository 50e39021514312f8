import type { Source } from "../format/schema";
import type { Wording } from "./citations";

/** Comma, ampersand and hyphen are part of a fragment's syntax. */
const fragmentTerm = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");

/**
 * The article's address, scrolled to the wording by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), with the words before and after it if the wording alone stands
 * there more than once: `text=before-,wording,-after`. An address that ends in a text fragment already gets this one
 * in its place.
 */
export function articleLink(source: Source, { before, asPrinted, after }: Wording): string {
  if (asPrinted === undefined) return source.url;
  const [address = "", ...directives] = source.url.split(":~:");
  const others = directives
    .join(":~:")
    .split("&")
    .filter((one) => one !== "" && !one.startsWith("text="));
  const terms = [
    ...(before === undefined ? [] : [`${fragmentTerm(before)}-`]),
    fragmentTerm(asPrinted),
    ...(after === undefined ? [] : [`-${fragmentTerm(after)}`]),
  ];
  return `${address}${address.includes("#") ? "" : "#"}:~:${[`text=${terms.join(",")}`, ...others].join("&")}`;
}
