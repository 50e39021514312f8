/** The ids of the slides that show no exhibit. */
export const TITLE_SLIDE = "title";
export const REMEMBER_SLIDE = "remember";
export const SOURCES_SLIDE = "sources";

/** Ids that no exhibit may have, because a slide is found by its id. */
export const RESERVED_IDS: readonly string[] = [TITLE_SLIDE, REMEMBER_SLIDE, SOURCES_SLIDE];
