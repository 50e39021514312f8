import { evidenceWords, sourceName } from "#text";
import { citing, paragraphId } from "../../dossier/citations/evidence";
import type { Figure } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";
import { FigureLink } from "./links";
import { type ParagraphGroup, paragraphGroups } from "./paragraphGroups";

interface Props {
  readonly citations: readonly Citation[];
  /** Whose evidence this is: not listed again. */
  readonly own: string;
}

/** With more paragraphs than this, the list would be longer than the evidence itself. */
const MOST_PARAGRAPHS = 2;

/** What else is cited from the same paragraphs. */
export function AlsoFrom({ citations, own }: Props) {
  const groups = paragraphGroups(useDossier(), citations);
  if (groups.length > MOST_PARAGRAPHS) return null;
  const areOfSeveral = groups.some(({ source }) => source !== groups[0]?.source);
  return groups.map((group) => (
    <Also key={paragraphId(group.source.id, group.paragraph)} {...group} own={own} isNamed={areOfSeveral} />
  ));
}

interface AlsoProps extends ParagraphGroup, Pick<Props, "own"> {
  readonly isNamed: boolean;
}

function Also({ source, paragraph, own, isNamed }: AlsoProps) {
  const { figures, events } = citing(useDossier(), source.id, paragraph);
  const others = figures.filter(({ id, derived }) => id !== own && derived === undefined);
  const count = events.filter(({ id }) => id !== own).length;
  if (others.length + count === 0) return null;
  const wordingOf = ({ citations }: Figure) =>
    citations.find((citation) => citation.source === source.id && citation.paragraph === paragraph)
      ?.asPrinted;
  return (
    <section className={css.more}>
      <h3>{evidenceWords.alsoFrom(paragraph, isNamed ? sourceName(source) : null)}</h3>
      <ul>
        {others.map((figure) => (
          <li key={figure.id}>
            <FigureLink figure={figure} wording={wordingOf(figure)} />
          </li>
        ))}
        {count > 0 && (
          <li>
            <EvidenceLink evidence={paragraphId(source.id, paragraph)}>
              {evidenceWords.countOf(count)}
            </EvidenceLink>
          </li>
        )}
      </ul>
    </section>
  );
}
