/** Which of how many slides. */
export const slidePosition = (number: number, all: number): string => `${number} / ${all}`;
