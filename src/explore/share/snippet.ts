import type { FormName } from "../../dossier/schema";

/** What an exhibit of a form takes with its caption in a column 700 px wide; a narrower one scrolls. */
const HEIGHT: Record<FormName, number> = {
  stat: 420,
  bars: 520,
  change: 480,
  tally: 560,
  timeline: 520,
  comparison: 700,
  ledger: 560,
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
