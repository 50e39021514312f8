import { evidenceWords } from "#text";
import { articleOf } from "../../dossier/citations/paragraphs";
import type { Source } from "../../dossier/format/schema";
import css from "./evidence.module.css";
import { inCopy } from "./inCopy";
import { splitAtWordings } from "./splitAtWordings";

export interface CopyParagraphProps {
  readonly source: Source;
  readonly paragraph: number;
  readonly wordings: readonly string[];
}

interface Props extends CopyParagraphProps {
  /** The text of the reader's copy. */
  readonly copy: string;
}

/** The cited paragraph of a reader's copy, with the cited wordings marked. */
export default function CopyParagraph({ copy, source, paragraph, wordings }: Props) {
  const { parts, missing } = inCopy(articleOf(copy, source.paragraphs), paragraph, wordings);
  return (
    <div className={css.yours}>
      {parts.map((part) => (
        <div key={`${part.paragraph} ${part.text}`}>
          <h3>{evidenceWords.yourCopy(part.paragraph, paragraph)}</h3>
          <p>
            {splitAtWordings(part.text, wordings).map(({ at, words, isCited }) =>
              isCited ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
            )}
          </p>
        </div>
      ))}
      {missing.length > 0 && <p>{evidenceWords.notInCopy(missing)}</p>}
      {parts.length === 0 && missing.length === 0 && <p>{evidenceWords.noParagraphInCopy(paragraph)}</p>}
    </div>
  );
}
