/** The language of numbers, dates and slides. */
export const LANGUAGE = "en-US";
