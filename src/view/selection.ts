import { keyNumber, quantityLabel, quantityWords, verdictWords, whenCompact, whenWords } from "#text";
import { selectionsIn } from "../dossier/query/select";
import type { SearchWords } from "../dossier/query/texts";

export const SEARCH_WORDS: SearchWords = {
  quantity: quantityWords,
  label: quantityLabel,
  short: (quantity) => {
    const { qualifier, number } = keyNumber(quantity);
    return `${qualifier} ${number}`.trimStart();
  },
  when: (when) => [whenWords(when), whenCompact(when)],
  verdict: (verdict) => verdictWords[verdict],
};

/** What the filters leave, searched by the words of the page. */
export const { select, matchingRows, countValues, countSpanning, textsOf } = selectionsIn(SEARCH_WORDS);
