import type { FormName } from "../../dossier/format/lists";

/** What an exhibit of a form takes with its caption in a column 700 px wide; a narrower one scrolls. */
const HEIGHT: Record<FormName, number> = {
  stat: 380,
  bars: 580,
  change: 360,
  tally: 520,
  timeline: 640,
  comparison: 570,
  ledger: 430,
};

interface Framed {
  readonly address: string;
  readonly title: string;
  readonly form: FormName;
}

/** HTML that shows a page inside another. */
export function iframeSnippet({ address, title, form }: Framed): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${HEIGHT[form]}" loading="lazy" allow="clipboard-write"></iframe>`;
}

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
