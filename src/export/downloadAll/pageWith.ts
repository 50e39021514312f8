import type { Opened } from "../../load/opened";
import { jsonInScript } from "../inScript";
import { escaped } from "../xml";

/**
 * The page in one file with an opened dossier, of that text, in place of its own. What is built of the other goes: the app
 * draws the page when it is opened. The policy of the page holds, for data is no code.
 */
export function pageWith(page: string, text: string, opened: Opened): string {
  const { title } = opened.dossier;
  return page
    .replace(
      /(<script id="dossier"[^>]*>)[\s\S]*?(?=<\/script>)/,
      (_, start: string) => start + jsonInScript(soundJson(text, opened)),
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/<meta name="description"[^>]*>/, "")
    .replace(/<div id="root">[\s\S]*<\/div>(?=\s*<noscript>)/, '<div id="root"></div>');
}

/** What of the file is shown: without the records, and the notes, that were left out. Nobody checks it again. */
function soundJson(text: string, { leftOut, dossier: { speaker } }: Opened): unknown {
  const json: Record<string, unknown> = JSON.parse(text);
  for (const [list, records] of Object.entries(json)) {
    if (!Array.isArray(records)) continue;
    const out = new Set(leftOut.filter((one) => one.list === list).map(({ index }) => index));
    json[list] = records.filter((_, index) => !out.has(index));
  }
  return { ...json, speaker };
}
