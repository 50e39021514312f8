import { STAGE_TYPE } from "../../view/stage";

/** Type of PowerPoint's slides in CSS pixels of the stage: the deck's, and what only they have. */
export const SLIDE_TYPE = { ...STAGE_TYPE, opener: 74, lead: 26, smallest: STAGE_TYPE.source } as const;
