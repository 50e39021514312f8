import { useState } from "react";
import { type CopiedCitation, evidenceWords } from "#text";
import { requireRecord } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { CopyButton } from "../../ui/CopyButton";
import primary from "../../ui/primary.module.css";
import { useDossier } from "../../view/ViewContext";
import { askForCopy } from "../check/checking";
import { KeptCopy } from "../check/KeptCopy";
import css from "./actions.module.css";
import { ReadLink } from "./ReadLink";

interface Props {
  /** The first is the one to read. None if only the inputs of a calculation can be read. */
  readonly citations: readonly Citation[];
  readonly copied: () => CopiedCitation;
}

/** Read it in the article, copy where it is from, see it in the reader's own copy. */
export function Actions({ citations, copied }: Props) {
  const dossier = useDossier();
  const [refused, setRefused] = useState<string | null>(null);
  const cited = citations.find(({ asPrinted }) => asPrinted !== undefined) ?? citations[0];
  const source = cited && requireRecord(dossier.sources, cited.source);
  const { text, bibTeX } = evidenceWords.copies;
  return (
    <>
      <div className={css.actions}>
        {cited && source && <ReadLink source={source} citation={cited} className={primary.primary} />}
        <CopyButton text={() => copied().text} words={text} onRefused={setRefused} />
        <CopyButton text={() => copied().bibTeX} words={bibTeX} onRefused={setRefused} />
        {source && (
          <button type="button" className={css.plain} onClick={() => askForCopy(source.id)}>
            {evidenceWords.seeInCopy}
          </button>
        )}
      </div>
      {source && <KeptCopy source={source} text={null} />}
      {refused !== null && (
        <textarea
          className={css.refused}
          aria-label={evidenceWords.toCopy}
          readOnly
          rows={5}
          value={refused}
        />
      )}
    </>
  );
}
