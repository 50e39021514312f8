import { pageWords, sourceCaption, sourceName } from "#text";
import { citedSources } from "../dossier/citations/citations";
import { paragraphId } from "../dossier/citations/evidence";
import type { Citation, Source } from "../dossier/format/schema";
import { EvidenceLink } from "./EvidenceLink";
import { useDossier } from "./ViewContext";

/** A name keeps its first paragraph on its line. */
const NO_BREAK = "\u00A0";

interface Props {
  readonly citations: readonly Citation[];
  /** How a source is called here: "Fortune, Apr 27, 2017", or "CNN". */
  readonly name?: (source: Source) => string;
}

/** Cited paragraphs, each a way to its evidence: "Fortune, Apr 27, 2017 ¶4, ¶5; CNN, Apr 29, 2024 ¶13". */
export function ParagraphLinks({ citations, name = sourceCaption }: Props) {
  const dossier = useDossier();
  return citedSources(dossier, citations).map(({ source, paragraphs }, at) => (
    <span key={source.id}>
      {at > 0 && "; "}
      {name(source)}
      {paragraphs.map((paragraph, position) => (
        <span key={paragraph}>
          {position > 0 ? ", " : name(source) === "" ? "" : NO_BREAK}
          <EvidenceLink
            evidence={paragraphId(source.id, paragraph)}
            aria-label={pageWords.cite.paragraph(sourceName(source), paragraph)}
          >
            {`¶${paragraph}`}
          </EvidenceLink>
        </span>
      ))}
    </span>
  ));
}
