import type { DateAdvice } from "../../dossier/format/dateAdvice";
import { monthName } from "./calendar";
import { yearWords } from "./yearWords";

/** What to do about an invalid date, a sentence. */
export function dateAdviceWords(advice: DateAdvice): string {
  switch (advice.why) {
    case "other-form":
      return `Write "${advice.write}".`;
    case "reversed":
      return `It ends before it starts: write "${advice.write}".`;
    case "time":
      return `A date has no time of day: write "${advice.write}".`;
    case "ambiguous":
      return `Write ${advice.write.map((date) => `"${date}"`).join(" or ")}: the month comes before the day.`;
    case "no-such-day":
      return `${monthName(advice.month, "long")} ${advice.day}, ${yearWords(advice.year)}, does not exist.`;
    case "no-such-month":
      return `There is no month ${advice.month}. For a span of years, write "2020/2021".`;
    case "before-year-1":
      return "Years before year 1 can't be written. Say it in the text instead.";
  }
}
