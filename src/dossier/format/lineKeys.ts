/** What tells an answer and a forecast, which have no id, from the others of a dossier. */
import type { Forecast } from "./schema";
import { sourcesOf } from "./sourcesOf";

export const answerKey = (question: string, source: string): string => `${question} ${source}`;

/** One person may forecast the same again at another time, or be quoted on it by another article. */
export const forecastKey = ({ by, when, text, citations }: Omit<Forecast, "outcome">): string =>
  `${by} ${when} ${sourcesOf(citations)} ${text}`;
