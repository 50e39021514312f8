/** Where an exhibit stands on the page: the fragment of its address, without "#". */
export const exhibitAnchor = (exhibit: string): string => `exhibit-${exhibit}`;
