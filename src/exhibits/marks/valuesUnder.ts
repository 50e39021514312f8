import type { BarItem, BarPlot, BarRemark } from "./barPlot";
import type { Wording } from "./valueFit";

/** Whether signs are shorter than the words for it. */
export const isShortened = ({ labels: [, words, signs] }: BarItem): boolean => words.text !== signs.text;

/** Whether values so worded have signs in place of words. */
export const areInSigns = (items: readonly BarItem[], wording: Wording): boolean =>
  wording === 2 && items.some(isShortened);

const NO_LABEL = { text: "", rest: "" };

/** With values as lines under their bars. */
export function withValuesUnder(plot: BarPlot, isUnder: (item: BarItem) => boolean): BarPlot {
  const under = (item: BarItem): BarItem => {
    const [{ text, rest }] = item.labels;
    const value: BarRemark = { id: item.id, text: text + rest, notch: null, isValue: true };
    return isUnder(item)
      ? { ...item, labels: [NO_LABEL, NO_LABEL, NO_LABEL], remarks: [value, ...(item.remarks ?? [])] }
      : item;
  };
  return {
    ...plot,
    groups: plot.groups.map((group) => ({ ...group, items: group.items.map(under) })),
    others: (plot.others ?? []).map(under),
  };
}
