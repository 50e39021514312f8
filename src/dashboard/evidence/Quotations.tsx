import { checkWords, evidenceWords, resultWords, sourceName } from "#text";
import { paragraphId } from "../../dossier/citations/evidence";
import type { Citation } from "../../dossier/format/schema";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import { useChecked } from "../check/checking";
import css from "./evidence.module.css";
import { type ParagraphGroup, paragraphGroups, type Quotation } from "./paragraphGroups";
import { ReadLink } from "./ReadLink";
import { YourParagraph } from "./YourParagraph";

/** The wording as printed, who said it and where, paragraph by paragraph. */
export function Quotations({ citations }: { readonly citations: readonly Citation[] }) {
  const groups = paragraphGroups(useDossier(), citations);
  const areOfSeveral = groups.some(({ source }) => source !== groups[0]?.source);
  return (
    <ul className={css.quotations}>
      {groups.map((group) => (
        <li key={paragraphId(group.source.id, group.paragraph)} data-worded={isWorded(group)}>
          {group.quotations.map((quotation) => (
            <Words
              key={`${quotation.asPrinted} ${quotation.attributedTo}`}
              {...quotation}
              source={group.source}
              isNamed={areOfSeveral}
            />
          ))}
          <Place {...group} />
          <YourParagraph
            source={group.source}
            paragraph={group.paragraph}
            wordings={group.quotations.flatMap(({ asPrinted }) => asPrinted ?? [])}
          />
        </li>
      ))}
    </ul>
  );
}

const isWorded = ({ quotations }: ParagraphGroup): boolean =>
  quotations.some(({ asPrinted }) => asPrinted !== null);

interface WordsProps extends Quotation, Pick<ParagraphGroup, "source"> {
  /** Whether the article is named even if nothing of it is quoted. */
  readonly isNamed: boolean;
}

function Words({ asPrinted, attributedTo, citation, source, isNamed }: WordsProps) {
  const speaker = attributedTo === source.publisher ? undefined : attributedTo;
  return (
    <>
      {asPrinted !== null && (
        <blockquote className={css.wording} aria-label={evidenceWords.asPrinted}>
          “{asPrinted}”
        </blockquote>
      )}
      {(asPrinted !== null || attributedTo !== undefined || isNamed) && (
        <p className={css.by}>{evidenceWords.by(speaker, sourceName(source))}</p>
      )}
      <Checked citation={citation} />
    </>
  );
}

function Place({ source, paragraph, quotations }: ParagraphGroup) {
  const first = quotations.find(({ asPrinted }) => asPrinted !== null)?.citation;
  return (
    <p className={css.place}>
      <EvidenceLink evidence={paragraphId(source.id, paragraph)}>
        {evidenceWords.paragraph(paragraph)}
      </EvidenceLink>
      {first && <ReadLink source={source} citation={first} />}
    </p>
  );
}

/** What the reader's own copy says of a citation. */
function Checked({ citation }: { readonly citation: Citation }) {
  const checked = useChecked(citation);
  if (!checked) return null;
  return (
    <p className={css.checked} data-result={checked.result}>
      {checkWords.inYourCopy}: {resultWords(checked)}
    </p>
  );
}
