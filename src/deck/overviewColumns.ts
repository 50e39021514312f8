interface Room {
  readonly width: number;
  readonly height: number;
}

/** Between slides, and under each for its title, in CSS pixels. */
export const OVERVIEW = { gap: 16, title: 46, least: 150 } as const;

/** The fewest columns in which that many slides fit in a window; as many as it has room for if none do. */
export function overviewColumns(count: number, { width, height }: Room): number {
  const widthIn = (columns: number) => (width - OVERVIEW.gap * (columns - 1)) / columns;
  const most = Math.max(1, Math.floor((width + OVERVIEW.gap) / (OVERVIEW.least + OVERVIEW.gap)));
  for (let columns = 1; columns < most; columns++) {
    const rows = Math.ceil(count / columns);
    const each = (widthIn(columns) * 9) / 16 + OVERVIEW.title;
    if (rows * each + (rows - 1) * OVERVIEW.gap <= height) return columns;
  }
  return most;
}
