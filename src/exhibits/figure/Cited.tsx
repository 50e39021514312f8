import { memo } from "react";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { useDossier } from "../../view/ViewContext";
import { briefly, citationsOf } from "../cited";
import type { TableRow } from "../records";

/** The paragraphs that rows come from, each a link; where they are very many, how many of which source. */
export const Cited = memo(function Cited({ rows }: { readonly rows: readonly TableRow[] }) {
  const dossier = useDossier();
  return briefly(dossier, rows) ?? <ParagraphLinks citations={citationsOf(rows)} />;
});
