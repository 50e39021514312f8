import type { Dossier } from "../../format/model";
import { figureCitations, otherCitations } from "../cited";

/**
 * Articles by source id that print each cited wording in its paragraph, once, and nothing else.
 * @param added What the first paragraph of each ends with.
 */
export function madeUpArticles(dossier: Dossier, added = ""): ReadonlyMap<string, string> {
  const cited = [...figureCitations(dossier).flatMap((figure) => figure.cited), ...otherCitations(dossier)];
  const citations = cited.map(({ citation }) => citation).filter(({ asPrinted }) => asPrinted !== undefined);
  return new Map(
    [...dossier.sources.values()].map(({ id, paragraphs }) => {
      const blocks = Array.from({ length: paragraphs }, (_, index) => {
        const own = citations.filter(({ source, paragraph }) => source === id && paragraph === index + 1);
        const wordings = [...new Set(own.map(({ asPrinted = "" }) => asPrinted))];
        const whole = wordings.filter(
          (wording) => !wordings.some((other) => other !== wording && other.includes(wording)),
        );
        return whole.map((wording) => `It was ${wording}.`).join(" ") || "Text.";
      });
      return [id, [`${blocks[0]} ${added}`, ...blocks.slice(1)].join("\n\n")];
    }),
  );
}
