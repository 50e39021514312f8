import { evidenceWords, sourceWords } from "#text";
import { articleLink } from "../../dossier/citations/citations";
import { citing } from "../../dossier/citations/evidence";
import { requireRecord } from "../../dossier/format/model";
import type { Source } from "../../dossier/format/schema";
import { SafeLink } from "../../ui/SafeLink";
import { Prose } from "../../view/Prose";
import { useDossier } from "../../view/ViewContext";
import css from "./evidence.module.css";
import { Facts } from "./Facts";
import { EventLinks, FigureLinks } from "./links";

/** A paragraph of an article: everything in the dossier that rests on it. The article holds its sentences. */
export function ParagraphEvidence({
  source,
  paragraph,
}: {
  readonly source: Source;
  readonly paragraph: number;
}) {
  const dossier = useDossier();
  const { figures, events, comparisons, forecasts } = citing(dossier, source.id, paragraph);
  const wordings = [
    ...new Set(
      figures.flatMap(({ citations }) =>
        citations.flatMap((citation) =>
          citation.source === source.id && citation.paragraph === paragraph ? (citation.asPrinted ?? []) : [],
        ),
      ),
    ),
  ];
  const nothing = figures.length + events.length + comparisons.length + forecasts.length === 0;
  return (
    <>
      <p className={css.sort}>{sourceWords(source)}</p>
      <h2 className={css.title}>{evidenceWords.paragraph(paragraph)}</h2>
      {nothing && <p>{evidenceWords.nothing}</p>}
      <Facts
        facts={[
          figures.length > 0 && [
            evidenceWords.figures,
            <FigureLinks key="figures" ids={figures.map(({ id }) => id)} />,
          ],
          wordings.length > 0 && [
            evidenceWords.asPrinted,
            wordings.map((wording) => `“${wording}”`).join("; "),
          ],
          events.length > 0 && [evidenceWords.events, <EventLinks key="events" events={events} />],
          comparisons.length > 0 && [
            evidenceWords.comparisons,
            comparisons.map(({ question }) => question).join("; "),
          ],
          forecasts.length > 0 && [
            evidenceWords.forecasts,
            <ul key="forecasts" className={css.links}>
              {forecasts.map(({ by, text }) => (
                <li key={`${by} ${text}`}>
                  {requireRecord(dossier.people, by).name}: <Prose text={text} />
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      <p className={css.actions}>
        <SafeLink href={articleLink(source, wordings[0])}>{evidenceWords.readArticle}</SafeLink>
      </p>
    </>
  );
}
