import { evidenceWords, sourceWords } from "#text";
import { citedSources } from "../../dossier/citations/citations";
import type { Citation } from "../../dossier/format/schema";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";
import { ParagraphStrip } from "./ParagraphStrip";

/** Each article that is cited, and where in it. */
export function Where({ citations }: { readonly citations: readonly Citation[] }) {
  const cited = citedSources(useDossier(), citations);
  return cited.map(({ source, paragraphs }) => {
    const { id, author, publishedBasis, publishedNote, paragraphs: all } = source;
    return (
      <div key={id} className={css.article}>
        {sourceWords(source)}, {evidenceWords.paragraphsOf(paragraphs, all)}
        {author !== undefined && <span className={css.small}>{author}</span>}
        <ParagraphStrip cited={paragraphs} all={all} />
        {publishedBasis === "inferred" && (
          <span className={css.small}>
            {evidenceWords.published} {publishedNote}
          </span>
        )}
      </div>
    );
  });
}
