/** What pptxgenjs 4.0.1 writes against the schema, or against what PowerPoint accepts, and what it should be. */
const MENDS: readonly { readonly found: RegExp; readonly by: string }[] = [
  // The properties of a paragraph stand once, before its first run.
  { found: /(?<=<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>)/gs, by: "" },
  // A background has effects, if only none (https://github.com/gitbrent/PptxGenJS/issues/1442).
  {
    found: /(<p:bgPr><a:solidFill>(?:(?!<\/a:solidFill>).)*<\/a:solidFill>)(?=<\/p:bgPr>)/gs,
    by: "$1<a:effectLst/>",
  },
  // A shape has a text, if only none (https://github.com/gitbrent/PptxGenJS/issues/1441).
  {
    found: /<\/p:spPr>(?=<\/p:sp>)/g,
    by: '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>',
  },
  // A line without width and color is none.
  { found: /<a:ln><\/a:ln>/g, by: "<a:ln><a:noFill/></a:ln>" },
  // A layout or a master has no number, but the sign for one.
  { found: /( type="slidenum">(?:(?!<a:t>).)*<a:t>)(?:null|1\d{3})(?=<\/a:t>)/gs, by: "$1‹#›" },
  // A title is found by its type: an id of its own ties it to nothing, and it prompts for nothing.
  { found: /<p:ph\s+idx="\d+"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/g, by: '<p:ph type="title"/>' },
];

/** A slide, a layout or a master as it should have been written. */
export function mended(xml: string): string {
  return MENDS.reduce((mend, { found, by }) => mend.replaceAll(found, by), xml);
}
