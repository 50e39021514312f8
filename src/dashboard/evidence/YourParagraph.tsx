import { evidenceWords } from "#text";
import { paragraphsOf } from "../../dossier/citations/paragraphs";
import { useCopy } from "../check/checking";
import css from "./evidence.module.css";
import { splitAtWordings } from "./splitAtWordings";

interface Props {
  readonly source: string;
  readonly paragraph: number;
  readonly wordings: readonly string[];
}

/** The cited paragraph of the reader's own copy, if one was given, with the cited wordings marked. */
export function YourParagraph({ source, paragraph, wordings }: Props) {
  const copy = useCopy(source);
  const text = copy && paragraphsOf(copy.text)[paragraph - 1];
  if (!text) return null;
  return (
    <div className={css.yours}>
      <h3>{evidenceWords.yourCopy(paragraph)}</h3>
      <p>
        {splitAtWordings(text, wordings).map(({ at, words, isCited }) =>
          isCited ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
        )}
      </p>
    </div>
  );
}
