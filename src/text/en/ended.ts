/** As a sentence: with a period, unless it already ends in one or in another mark, quoted or not. */
export const ended = (text: string): string => (/[.?!…]["”’)]*$/.test(text) ? text : `${text}.`);
