import { evidenceWords, sourceName } from "#text";
import { articleLink } from "../../dossier/citations/articleLink";
import type { Citation, Source } from "../../dossier/format/schema";
import { SafeLink } from "../../ui/SafeLink";

interface Props {
  readonly source: Source;
  readonly citation: Citation;
  readonly className?: string | undefined;
}

/** To the cited wording in the article; to the article, if nothing of it is quoted. */
export function ReadLink({ source, citation, className }: Props) {
  const { paragraph, asPrinted } = citation;
  const publisher = sourceName(source);
  const [printed, name] =
    asPrinted === undefined
      ? [evidenceWords.readArticle(publisher), evidenceWords.readArticle(publisher)]
      : [evidenceWords.read(paragraph), evidenceWords.readAt(paragraph, publisher)];
  return (
    <SafeLink href={articleLink(source, citation)} className={className} aria-label={name}>
      {printed} ↗
    </SafeLink>
  );
}
