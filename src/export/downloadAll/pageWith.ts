import { builtWords, proseText } from "#text";
import { acceptedFile } from "../../dossier/format/checkedDossier";
import type { Opened } from "../../load/opened";
import { jsonInScript } from "../inScript";
import { escaped } from "../xml";

/**
 * The page in one file, with the text of an opened dossier instead of its own. Everything that was built for the
 * other dossier is removed: the app draws the page when it is opened. The page's policy still holds, because data
 * is not code. The page has this code in it, too, so no pattern may match itself.
 */
export function pageWith(page: string, text: string, opened: Opened): string {
  const { title, standfirst } = opened.dossier;
  const description = escaped(proseText(opened.dossier, standfirst));
  return page
    .replace(
      /(<script id="dossier"[^>]*>)[\s\S]*?(?=<\/script>)/,
      (_, start: string) => start + jsonInScript(acceptedFile(text, { ...opened, ...opened.dossier })),
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + description)
    .replace(/<div id="root">[\s\S]*<\/div>(?=\s*<noscript>)/, '<div id="root"></div>')
    .replace(/(<noscript>)[^<]*/, (_, start: string) => start + escaped(builtWords.noScriptUnbuilt))
    .replace(/<(script) type="text\/html"[\s\S]*?<\/\1>/g, "");
}
