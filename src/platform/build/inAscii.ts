import { HTML_BLOCK } from "../../ui/htmlBlock.ts";

/** A script or style element, or a character that is not ASCII. */
const PARTS = /(<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>)([\s\S]*?)(?=<\/\2)|\P{ASCII}/gu;

/**
 * The same page in ASCII: other characters are escaped, in HTML, styles and scripts each in their own way. A browser
 * reads it faster: it decodes nothing, and keeps texts in one byte a character. Scripts may have such characters in
 * strings, templates, patterns and comments.
 */
export function inAscii(page: string): string {
  return page.replace(PARTS, (found: string, start?: string, tag = "", attributes = "", content = "") => {
    if (start === undefined) return inHtml(found);
    const isHtml = attributes.includes(`type="${HTML_BLOCK}"`);
    return (
      escapeAll(start, inHtml) + escapeAll(content, tag === "style" ? inStyle : isHtml ? inHtml : inCode)
    );
  });
}

type Escape = (character: string) => string;

const escapeAll = (text: string, as: Escape): string => text.replace(/\P{ASCII}/gu, as);

const inHtml: Escape = (character) => `&#${character.codePointAt(0)};`;

/** The blank ends the number, and is no part of the text. */
const inStyle: Escape = (character) => `\\${character.codePointAt(0)?.toString(16)} `;

/** Of JSON too. */
const inCode: Escape = (character) =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
