/**
 * Where a place of a text is among its characters: the end of the text if it has no such line, of the line if that has
 * no such column. Both count from 1.
 */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const own = lines[line - 1];
  return own === undefined ? text.length : before + Math.min(column - 1, own.length);
}
