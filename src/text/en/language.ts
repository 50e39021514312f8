/** Numbers, dates and slides are written in it. */
export const LANGUAGE = "en-US";
