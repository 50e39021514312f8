import { evidenceWords, paragraphCitation, sourceWords } from "#text";
import { citing } from "../../dossier/citations/evidence";
import { forecastKey } from "../../dossier/format/lineKeys";
import { requireRecord } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { Prose } from "../../view/Prose";
import { useDossier } from "../../view/ViewContext";
import { Actions } from "./Actions";
import css from "./evidence.module.css";
import { Facts } from "./Facts";
import { Head } from "./Head";
import { eventFact, figureFact } from "./links";
import { ParagraphStrip } from "./ParagraphStrip";
import { YourParagraph } from "./YourParagraph";

interface Props {
  readonly source: Source;
  readonly paragraph: number;
}

/** A paragraph of an article: everything in the dossier that rests on it. The article holds its sentences. */
export function ParagraphEvidence({ source, paragraph }: Props) {
  const dossier = useDossier();
  const { figures, events, comparisons, forecasts } = citing(dossier, source.id, paragraph);
  const cited = [
    ...[...figures, ...events, ...forecasts].flatMap(({ citations }) => citations),
    ...comparisons.flatMap(({ answers }) => answers.flatMap(({ citations }) => citations)),
    ...forecasts.flatMap(({ outcome }) => outcome.citations ?? []),
  ].filter((citation) => citation.source === source.id && citation.paragraph === paragraph);
  const wordings = [...new Set(cited.flatMap(({ asPrinted }) => asPrinted ?? []))];
  const citation: Citation = cited.find(({ asPrinted }) => asPrinted !== undefined) ?? {
    source: source.id,
    paragraph,
  };
  const nothing = figures.length + events.length + comparisons.length + forecasts.length === 0;
  return (
    <>
      <Head kind={evidenceWords.kind.paragraph(sourceWords(source))}>
        {evidenceWords.paragraphOf(paragraph, source.paragraphs)}
      </Head>
      <ParagraphStrip cited={[paragraph]} all={source.paragraphs} />
      <YourParagraph source={source} paragraph={paragraph} wordings={wordings} />
      {nothing && <p>{evidenceWords.nothingCites}</p>}
      <Facts
        facts={[
          figureFact(figures.map(({ id }) => id)),
          wordings.length > 0 && [
            evidenceWords.asPrinted,
            wordings.map((wording) => `“${wording}”`).join("; "),
          ],
          eventFact(
            dossier,
            events.map(({ id }) => id),
          ),
          comparisons.length > 0 && [
            evidenceWords.questions,
            comparisons.map(({ question }) => question).join("; "),
          ],
          forecasts.length > 0 && [
            evidenceWords.forecasts,
            <ul key="forecasts" className={css.links}>
              {forecasts.map((forecast) => (
                <li key={forecastKey(forecast)}>
                  {requireRecord(dossier.people, forecast.by).name}: <Prose text={forecast.text} />
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      <Actions citations={[citation]} copied={() => paragraphCitation(dossier, citation)} />
    </>
  );
}
