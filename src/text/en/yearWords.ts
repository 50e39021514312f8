/**
 * "2018", and before 1000 with its era, as two or three digits alone are read as a year of this or the last century:
 * "A.D. 50".
 */
export const yearWords = (year: number): string => (year < 1000 ? `A.D. ${year}` : String(year));
