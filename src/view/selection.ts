import { exhibitWords, quantityLabel, quantityWords, shortQuantity, whenCompact, whenWords } from "#text";
import { selectionsIn } from "../dossier/query/select";
import type { SearchWords } from "../dossier/query/texts";

export const SEARCH_WORDS: SearchWords = {
  quantity: quantityWords,
  label: quantityLabel,
  short: shortQuantity,
  when: (when) => [whenWords(when), whenCompact(when)],
  verdict: (verdict) => exhibitWords.verdicts[verdict],
};

/** What the filters leave, searched by the words of the page. */
export const { select, matchingRows, countValues, countSpanning, textsOf } = selectionsIn(SEARCH_WORDS);
