import { hedgeOf, isOnePoint, type Point, type When } from "../../dossier/format/dates";
import { hedged, month, pointWords, spanWords } from "./listDateParts";
import { yearWords } from "./yearWords";

/**
 * As `listDate`, with the year, after a name on the strip of a timeline: "Apr 28, 2024", "c. 2018",
 * "Jan–Feb 2017", "Mar 2017", "since 2021", "by Apr 28, 2024", "2018–2024", "Apr 2023–Apr 2024".
 */
export function stripDate(when: When): string {
  const hedge = hedgeOf(when);
  if (when.from === null) return `by ${hedged(pointWithYear(when.to), hedge)}`;
  if (when.to === null) return `since ${hedged(pointWithYear(when.from), hedge)}`;
  const { from, to } = when;
  if (isOnePoint(when)) return hedged(pointWithYear(from), hedge);
  const hasYear = from.month === null || to.month === null || from.year !== to.year;
  const day = from.day && to.day;
  return hedged(hasYear ? spanWords(from, to) : withYear(spanWords(from, to), { ...from, day }), hedge);
}

const pointWithYear = (point: Point): string => {
  if (point.month === null) return yearWords(point.year);
  return withYear(point.day === null ? month(point.month) : pointWords(point), point);
};

/** "Apr 28, 2024", "Apr 2024" */
const withYear = (words: string, { year, day }: Point): string =>
  `${words}${day === null ? "" : ","} ${yearWords(year)}`;
