/**
 * The rows to draw, ascending: those around the window, those around the row that has the focus, and both ends
 * of the list, so that Tab goes from any of them to its neighbor, into the list and out of it.
 * @param window May reach beyond the list.
 * @param focused -1 for none.
 */
export function rowsAround(
  window: { readonly first: number; readonly last: number },
  count: number,
  focused: number,
): number[] {
  const rows = new Set([0, count - 1]);
  for (let row = window.first; row <= window.last; row++) rows.add(row);
  if (focused >= 0) for (const row of [focused - 1, focused, focused + 1]) rows.add(row);
  return [...rows].filter((row) => row >= 0 && row < count).sort((a, b) => a - b);
}
