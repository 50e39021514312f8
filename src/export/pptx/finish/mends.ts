/** What pptxgenjs 4.0.1 writes against the schema, or against what PowerPoint accepts, and what replaces it. */
const MENDS: readonly { readonly found: RegExp; readonly by: string }[] = [
  // The properties of a paragraph occur once, before its first run.
  { found: /(?<=<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>)/gs, by: "" },
  // A background must have effects, even if there are none (https://github.com/gitbrent/PptxGenJS/issues/1442).
  {
    found: /(<p:bgPr><a:solidFill>(?:(?!<\/a:solidFill>).)*<\/a:solidFill>)(?=<\/p:bgPr>)/gs,
    by: "$1<a:effectLst/>",
  },
  // A shape must have a text, even an empty one (https://github.com/gitbrent/PptxGenJS/issues/1441).
  {
    found: /<\/p:spPr>(?=<\/p:sp>)/g,
    by: '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>',
  },
  // A line without width and color means no line.
  { found: /<a:ln><\/a:ln>/g, by: "<a:ln><a:noFill/></a:ln>" },
  // A layout or master has no number, only the placeholder for one.
  { found: /( type="slidenum">(?:(?!<a:t>).)*<a:t>)(?:null|1\d{3})(?=<\/a:t>)/gs, by: "$1‹#›" },
  // A title is found by its type. With an id it would match no layout, and have no prompt.
  { found: /<p:ph\s+idx="\d+"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/g, by: '<p:ph type="title"/>' },
];

/** Repairs a slide, a layout or a master. */
export function mended(xml: string): string {
  return MENDS.reduce((mend, { found, by }) => mend.replaceAll(found, by), xml);
}
