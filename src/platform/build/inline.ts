import { createHash } from "node:crypto";
import { type Also, type Hashes, metaPolicy } from "./headers.ts";

const ELEMENT = /<(style|script)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>([\s\S]*?)<\/\1\s*>/gi;

/** Types that are not code: the browser does not run them, so the policy does not apply. */
const DATA = /\stype\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/html)\b/i;
const ELSEWHERE = /\ssrc\s*=/i;

/** Every inline style sheet and script of the page, once each. */
export function inlineHashes(html: string): Hashes {
  const styleHashes = new Set<string>();
  const scriptHashes = new Set<string>();
  for (const [, element = "", attributes = "", content = ""] of html.matchAll(ELEMENT)) {
    if (element.toLowerCase() === "style") styleHashes.add(hash(content));
    else if (!DATA.test(attributes) && !ELSEWHERE.test(attributes)) scriptHashes.add(hash(content));
  }
  return { styleHashes: [...styleHashes], scriptHashes: [...scriptHashes] };
}

/** Hashes the text as a browser reads it, with normalized line ends. */
function hash(content: string): string {
  const text = content.replaceAll(/\r\n?/g, "\n");
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/**
 * The page with its policy first in the head. Only the encoding may come before: a browser looks for it in
 * the first 1,024 bytes.
 */
export function withPolicy(html: string, also: Also = {}): string {
  const head = /<head(?:\s[^>]*)?>(?:\s*<meta charset=[^>]*>)?/i.exec(html);
  if (!head) throw new Error("The page has no <head> to put the content security policy in.");
  const end = head.index + head[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(inlineHashes(html), also)}">`;
  return `${html.slice(0, end)}\n    ${meta}${html.slice(end)}`;
}
