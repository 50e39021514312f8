import type { FormName } from "../../dossier/format/schema";
import { formOf } from "../../exhibits/buildExhibit";
import { escaped } from "../../export/xml";

interface Framed {
  readonly address: string;
  readonly title: string;
  readonly form: FormName;
}

/** HTML that shows a page inside another. */
export function iframeSnippet({ address, title, form }: Framed): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${formOf(form).layout.embedHeight}" loading="lazy" allow="clipboard-write"></iframe>`;
}
