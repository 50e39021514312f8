import { NOTES_THEME } from "./themeXml";

const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

/**
 * The list of the package's parts, without missing ones: pptxgenjs lists a master for every slide
 * (https://github.com/gitbrent/PptxGenJS/issues/1444) and every kind of picture and film.
 */
export function finishContentTypes(xml: string, names: readonly string[]): string {
  const there = new Set(names);
  const extensions = new Set(names.map((name) => name.slice(name.lastIndexOf(".") + 1)));
  return xml
    .replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (element, part) =>
      there.has(part) ? element.trim() : "",
    )
    .replaceAll(/<Default Extension="([^"]*)"[^>]*\/>/g, (element, extension) =>
      extensions.has(extension) ? element : "",
    )
    .replace("</Types>", `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`);
}
