import type { BarItem, BarPlot, BarRemark } from "./barPlot";

/** Whether signs are shorter than the words for it. */
export const isShortened = ({ labels: [, words, signs] }: BarItem): boolean => words.text !== signs.text;

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
