/** As PowerPoint makes pages of notes: portrait, ten inches high. In English Metric Units. */
const NOTES_SIZE = '<p:notesSz cx="6858000" cy="9144000"/>';

/** The list of masters of notes stands before the slides (ECMA-376, part 1, 19.2.1.26). */
export function finishPresentation(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? "";
  return xml
    .replace(list, "")
    .replace("<p:sldIdLst>", `${list}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/, NOTES_SIZE);
}
