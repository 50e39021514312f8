/** The first column's share of the width on slides and in pictures. The articles divide the rest. */
export const HEAD_SHARE = 0.18;
