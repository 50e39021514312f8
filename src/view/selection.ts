import { quantityLabel, quantityWords, whenWords } from "#text";
import { selectionsIn } from "../dossier/query/select";

export const SEARCH_WORDS = { quantity: quantityWords, label: quantityLabel, when: whenWords };

/** What the filters leave, searched by the words of the page. */
export const { select, matchingRows, countValues, countSpanning, textsOf } = selectionsIn(SEARCH_WORDS);
