import { quantityWords } from "#text";
import { selectionsIn } from "../dossier/query/select";

/** What the filters leave, searched by the words of the page. */
export const { select, matchingRows, countValues, countSpanning, textsOf } = selectionsIn({
  quantity: quantityWords,
});
