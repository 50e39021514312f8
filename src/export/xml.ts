const ENTITIES: readonly (readonly [sign: string, entity: string])[] = [
  // First, because the others add ampersands.
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
];

/** Text of an element or an attribute, of XML or HTML. */
export const escaped = (text: string): string =>
  ENTITIES.reduce((xml, [sign, entity]) => xml.replaceAll(sign, entity), text);

export const unescaped = (xml: string): string =>
  ENTITIES.reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), xml);

/**
 * Without the characters that no XML may contain, escaped or not (https://www.w3.org/TR/xml/#charsets). A dossier
 * may contain them, and a single one makes a file unreadable.
 */
export const legal = (xml: string): string =>
  xml.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
