/**
 * "2018". Before 1000 with its era, because two or three digits read as a year of this or the last century: "A.D.
 * 50".
 */
export const yearWords = (year: number): string => (year < 1000 ? `A.D. ${year}` : String(year));
