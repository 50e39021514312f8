import type { NoteLine } from "../ink";
import { escaped } from "./xml";

/** The only text of the notes that is not a field. */
const PARAGRAPH =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>.*?<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/s;

/** A line of notes a paragraph: pptxgenjs writes them all into one. */
export function finishNotes(xml: string, lines: readonly NoteLine[]): string {
  return xml.replace(PARAGRAPH, () => {
    if (lines.length === 0) return '<a:p><a:endParaRPr lang="en-US"/></a:p>';
    return lines
      .map(
        ({ text, heading = false }) =>
          `<a:p><a:r><a:rPr lang="en-US"${heading ? ' b="1"' : ""}/><a:t>${escaped(text)}</a:t></a:r></a:p>`,
      )
      .join("");
  });
}
