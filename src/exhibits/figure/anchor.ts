/** The fragment of an exhibit's address on the page, without "#". */
export const exhibitAnchor = (exhibit: string): string => `exhibit-${exhibit}`;
